// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/bitflip.h"

#include <QFile>
#include <QSet>
#include <QtEndian>

#include <array>
#include <vector>

namespace gatebook::test {

namespace {

constexpr qint64 kMagicBytes = 16;
constexpr qint64 kFileHeader = 100; // page 1 begins with it
constexpr qint64 kWalHeader = 32;
constexpr qint64 kFrameHeader = 24;
constexpr std::array kPageTypes{2, 5, 10, 13};

struct Place
{
    qint64 offset = 0;
    int bit = 0;
};

bool isPageType(int byte)
{
    return std::find(kPageTypes.begin(), kPageTypes.end(), byte) != kPageTypes.end();
}

// Of the frames nothing is checked: one that no longer counts only spares a page.
QSet<qint64> pagesInWal(const QString &file, qint64 pageSize)
{
    QSet<qint64> pages;
    QFile wal(file + QStringLiteral("-wal"));
    if (!wal.open(QIODevice::ReadOnly))
        return pages;
    const QByteArray content = wal.readAll();
    for (qint64 at = kWalHeader; at + kFrameHeader <= content.size(); at += kFrameHeader + pageSize)
        pages.insert(qFromBigEndian<quint32>(content.constData() + at));
    return pages;
}

std::vector<Place> places(const QByteArray &content, qint64 pageSize, const QSet<qint64> &inWal)
{
    std::vector<Place> found;
    for (qint64 page = 1; page * pageSize <= content.size(); ++page) {
        if (inWal.contains(page))
            continue;
        const qint64 type = (page - 1) * pageSize + (page == 1 ? kFileHeader : 0);
        const int byte = uchar(content.at(type));
        for (int bit = 0; bit < 8 && isPageType(byte); ++bit) {
            if (!isPageType(byte ^ (1 << bit)))
                found.push_back({type, bit});
        }
        for (qint64 offset = 0; page == 1 && offset < kMagicBytes; ++offset)
            found.push_back({offset, int(offset % 8)});
    }
    return found;
}

} // namespace

bool flipBitOf(const QString &path, RandomSource &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    QByteArray content = file.readAll();
    if (content.size() < kFileHeader)
        return false;
    const int stored = qFromBigEndian<quint16>(content.constData() + kMagicBytes);
    const qint64 pageSize = stored == 1 ? 65'536 : stored; // fileformat.html §1.3.2
    if (pageSize < 512)
        return false;
    const std::vector<Place> all = places(content, pageSize, pagesInWal(path, pageSize));
    if (all.empty())
        return false;
    const Place place = all.at(random.below(all.size()));
    const char flipped = char(content.at(place.offset) ^ (1 << place.bit));
    return file.seek(place.offset) && file.putChar(flipped) && file.flush();
}

} // namespace gatebook::test
