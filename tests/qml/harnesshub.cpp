// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Harness: the hub on this laptop.
#include "tests/qml/harness.h"

#include <QBuffer>
#include <QImage>

namespace gatebook::test {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

} // namespace

void Harness::findLists(int count)
{
    TicketFiles files;
    for (int i = 0; i < count; ++i)
        files.append(
            {QStringLiteral("/home/gate/Documents/night-run-%1.csv").arg(i), QStringLiteral("night-run-%1.csv").arg(i),
                QStringLiteral("/home/gate/Documents"), 48'000 + i, m_clock.wallMs() - (i + 1) * kHourMs});
    m_kiosk.hubSetup()->setFiles(files);
}

void Harness::hubStep(int step)
{
    m_kiosk.hubSetup()->setTickets(2400);
    m_kiosk.hubSetup()->setStep(static_cast<HubSetupView::Step>(step));
}

void Harness::hubFailed(const QString &why)
{
    m_kiosk.hubSetup()->setFailed(why);
}

void Harness::hubRuns(bool isHub)
{
    m_kiosk.hubSetup()->setHub(isHub, isHub ? QStringLiteral("This laptop is the hub.") : QString());
}

void Harness::showPairingCode(bool inNetwork)
{
    // Any picture of one colour will do for the layout; the end-to-end test reads a real code.
    QImage picture(61, 61, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QByteArray png;
    QBuffer out(&png);
    if (!out.open(QIODevice::WriteOnly) || !picture.save(&out, "PNG"))
        qFatal("cannot make a picture");
    PairLaptopView::Code code;
    code.code = QStringLiteral("K7QP-3M2X-9F");
    code.png = png;
    if (inNetwork)
        code.addresses << QStringLiteral("192.168.178.20:8443");
    code.fingerprint
        = QStringLiteral("0123 4567 89ab cdef 0011 2233 4455 6677 8899 aabb ccdd eeff 1a2b 3c4d 5e6f 7081");
    code.expiresAtMs = m_clock.wallMs() + 10 * kMinuteMs;
    m_kiosk.pairLaptop()->setCode(code);
}

} // namespace gatebook::test
