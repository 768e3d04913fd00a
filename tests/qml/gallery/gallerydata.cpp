// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/gallery/gallerystates.h"

namespace gatebook::test {

namespace {

const QString kFingerprint
    = QStringLiteral("0123 4567 89ab cdef 0011 2233 4455 6677 8899 aabb ccdd eeff 1a2b 3c4d 5e6f 7081");

} // namespace

std::function<bool(const QString &text)> mayBeCut(const GalleryState &state)
{
    return [all = state.cutsLongData](const QString &text) { return all || galleryData().contains(text); };
}

const QStringList &galleryData()
{
    static const QStringList all = QStringList{QStringLiteral("ABCxyz-0123/;:#")} + kFingerprint.split(u' ')
        + QStringList{
            QStringLiteral("Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Maria Immaculata Konstantinopolska"),
            QStringLiteral("Wolfeschlegelsteinhausenbergerdorff Maria Immaculata"),
            QStringLiteral("Three-day weekend pass with camping, parking and the Saturday night boat trip"),
            QStringLiteral("Laptop of the volunteer team 12"), QStringLiteral("South-East side entrance"),
            QString(189, u'n'), QStringLiteral("nnnnnnnnnn"), QStringLiteral("Bogdan Żółć"),
            QStringLiteral("山田 花子"), QStringLiteral("محمد عبد الرحمن"), QStringLiteral("Jo Li"),
            QStringLiteral("Åsa Öberg"), QStringLiteral("Zoë Ünal"), QStringLiteral("Logitech HD Webcam C920"),
            QStringLiteral("Built-in Audio Analog Stereo"), QStringLiteral("Gatebook"), QStringLiteral("SQLite"),
            QStringLiteral("ZXing"), QStringLiteral("/var/lib/gatebook-kiosk"), QStringLiteral("/home/gate/Documents"),
            QStringLiteral("night-run-0.csv"), QStringLiteral("night-run-1.csv"), QStringLiteral("night-run-2.csv"),
            QStringLiteral("night-run-0"), QStringLiteral("kB"), QStringLiteral("Vegan"),
            QStringLiteral("K7QP-3M2X-9F"), QStringLiteral("https://"), QStringLiteral("Qt"), QStringLiteral("Sam"),
            QStringLiteral("Wheelchair: use the ramp at gate South"), QStringLiteral("Night Run 2026"),
            QStringLiteral("Harbour Hall"), QStringLiteral("Laptop 3"), QStringLiteral("Laptop 1"),
            QStringLiteral("Ada Müller"), QStringLiteral("Day ticket"), QStringLiteral("QX7B"), QStringLiteral("North"),
            QStringLiteral("South"), QStringLiteral("▲"), QStringLiteral("ada"), QStringLiteral("zz")};
    return all;
}

} // namespace gatebook::test
