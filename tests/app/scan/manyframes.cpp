// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lane `frames` (tests/support/lane.h): camera frames as fast as they decode, from mailbox to arbiter. A seed is 8,640 of them, a
// hundred seeds an evening of eight hours at 30 a second. Each ticket must be read, nothing else may be, and the program may not
// grow once it is warm.

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <optional>

#include "app/scan/decodeworker.h"
#include "app/scan/scanarbiter.h"
#include "tests/support/lane.h"
#include "tests/support/virtualcamera/film.h"
#include "tests/support/virtualcamera/greyframe.h"

using namespace gatebook;

namespace {

constexpr int kFramesPerSeed = 8640;
constexpr qint64 kFrameMs = 33;
constexpr qint64 kPageKb = 4;
constexpr qint64 kMayGrowKb = 16 * 1024; // what the allocator keeps differs from one film to the next

// What of this program is in memory; 0 where the system does not say.
qint64 residentKb()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * kPageKb : 0;
}

class Evening
{
public:
    Evening()
    {
        QObject::connect(&m_worker, &DecodeWorker::sighted, &m_arbiter, &ScanArbiter::offer);
        QObject::connect(&m_arbiter, &ScanArbiter::scanned, &m_arbiter, [this](const ScanEvent &scan) {
            m_read << scan.text;
            m_arbiter.verdictKnown();
        });
    }
    // → what went wrong
    QStringList play(quint64 seed)
    {
        QStringList wrong;
        const auto tickets = test::filmTickets(QStringLiteral("S%1").arg(seed));
        for (const test::FilmTicket &ticket : tickets) {
            m_read.clear();
            show(test::filmFrames(ticket, static_cast<quint32>(seed)),
                kFramesPerSeed / static_cast<int>(tickets.size()));
            if (m_read != QSet<QString>{ticket.text})
                wrong << QStringLiteral("%1 was held up, read was: %2")
                             .arg(ticket.text, QStringList(m_read.values()).join(QStringLiteral(", ")));
        }
        return wrong;
    }

private:
    void show(const std::vector<QImage> &film, int times)
    {
        std::vector<QVideoFrame> frames;
        for (const QImage &picture : film)
            frames.push_back(test::greyFrame(picture));
        for (int i = 0; i < times && !frames.empty(); ++i) {
            m_mailbox.offer({frames.at(static_cast<std::size_t>(i) % frames.size()), m_nowMs += kFrameMs});
            m_worker.decodeWaiting();
        }
    }

    SystemClock m_clock;
    FrameMailbox m_mailbox;
    DecodeWorker m_worker{m_mailbox, m_clock};
    ScanArbiter m_arbiter;
    QSet<QString> m_read;
    qint64 m_nowMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    auto lane = test::Lane::fromArguments(QStringLiteral("frames"), QCoreApplication::arguments());
    if (!lane)
        return 2;
    Evening evening;
    std::optional<qint64> warmKb;
    return lane->play([&] {
        QStringList wrong = evening.play(lane->seed());
        const qint64 nowKb = residentKb();
        std::fprintf(stderr, "frames: seed %llu: %lld KB in memory\n", lane->seed(), nowKb);
        if (warmKb && nowKb > *warmKb + kMayGrowKb)
            wrong << QStringLiteral("grew from %1 to %2 KB").arg(*warmKb).arg(nowKb);
        if (!warmKb)
            warmKb = nowKb;
        lane->add(QStringLiteral("frames"), kFramesPerSeed);
        return wrong;
    });
}
