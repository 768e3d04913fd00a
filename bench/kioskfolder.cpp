// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/kioskfolder.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>

#include "app/store/kioskdatabase.h"
#include "app/store/kioskstore.h"
#include "shared/domain/ticketid.h"

namespace gatebook::bench {

namespace {

constexpr int kPageTickets = 5000;
const QUuid kEvent{QStringLiteral("6f1b3c1e-52a4-4e6e-9f61-0d3f5a9b7c11")};

QString codeOf(int number)
{
    return QStringLiteral("NR-%1").arg(number, 8, 10, QChar(u'0'));
}

Ticket ticketOf(int number)
{
    Ticket ticket;
    ticket.uuid = ticketUuid(kEvent, codeOf(number));
    ticket.seq = number;
    ticket.name = QStringLiteral("Guest %1 Müller").arg(number);
    ticket.category = QStringLiteral("Day ticket");
    ticket.order = QStringLiteral("QX%1").arg(number / 3);
    return ticket;
}

wire::EnrolAnswer enrolment(RandomSource &random)
{
    wire::EnrolAnswer answer;
    answer.event.uuid = kEvent;
    answer.event.name = QStringLiteral("Night Run");
    answer.event.timezone = QStringLiteral("Europe/Berlin");
    answer.deviceUuid = QUuid(QStringLiteral("0c7a3b52-0d6b-4b8e-8d3a-6d1b0a9f2e44"));
    answer.gate = QStringLiteral("North");
    answer.token = Token::make(random);
    answer.hub.urls = {QStringLiteral("http://127.0.0.1:9")};
    return answer;
}

Result<void> fill(KioskStore &store, const Event &event, int tickets)
{
    for (int from = 1; from <= tickets; from += kPageTickets) {
        const int end = std::min(tickets + 1, from + kPageTickets);
        wire::ManifestPage page;
        page.event = event;
        page.total = tickets;
        page.cursor = "1";
        if (end <= tickets)
            page.next = QByteArray::number(end);
        for (int number = from; number < end; ++number)
            page.tickets.push_back(ticketOf(number));
        if (auto added = store.addPage(page); !added)
            return added;
    }
    return store.install();
}

// Where a hand would hold it: in the middle, not filling it.
bool drawFrame(const QString &code, const QString &file)
{
    const QStringList arguments{QStringLiteral("-b"), QStringLiteral("QRCODE"), QStringLiteral("--scale=5"),
        QStringLiteral("--quietzones"), QStringLiteral("-o"), file, QStringLiteral("-d"), code};
    const QImage barcode = QProcess::execute(QStringLiteral("zint"), arguments) == 0 ? QImage(file) : QImage();
    if (barcode.isNull())
        return false;
    QImage frame(1280, 720, QImage::Format_RGB32);
    frame.fill(QColor(90, 90, 90));
    QPainter(&frame).drawImage((frame.width() - barcode.width()) / 2, (frame.height() - barcode.height()) / 2, barcode);
    return frame.save(file);
}

} // namespace

Result<void> prepareKiosk(const QString &folder, int tickets, int shown)
{
    SystemClock clock;
    SystemRandom random;
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral("frames")) || !dir.mkpath(QStringLiteral("kiosk")))
        return Error{Error::Kind::Unavailable, folder + QStringLiteral(": can't be written")};
    const auto database = KioskDatabase::open(dir.filePath(QStringLiteral("kiosk")));
    if (!database)
        return database.error();
    Enrolments enrolments((*database)->database());
    const wire::EnrolAnswer answer = enrolment(random);
    if (auto accepted = enrolments.accept(answer, QStringLiteral("Laptop 1")); !accepted)
        return accepted;
    const auto active = enrolments.active();
    if (!active)
        return active.error();
    KioskStore store((*database)->database(), (*active)->id, clock);
    if (auto filled = fill(store, answer.event, tickets); !filled)
        return filled;
    for (int number = 1; number <= shown; ++number) {
        const QString file = dir.filePath(QStringLiteral("frames/%1.png").arg(number, 8, 10, QChar(u'0')));
        if (!drawFrame(codeOf(number), file))
            return Error{Error::Kind::Unavailable, file + QStringLiteral(": can't be drawn; is zint installed?")};
    }
    return {};
}

} // namespace gatebook::bench
