// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/journalarchive.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <utility>

#include "app/store/journal.h"
#include "app/store/journalrow.h"
#include "shared/base/uuid.h"
#include "shared/wire/decode.h"
#include "shared/wire/encode.h"
#include "shared/wire/journalfile.h"

namespace gatebook {

namespace {

Result<void> put(QIODevice &out, const wire::JournalLine &line)
{
    const QByteArray text = wire::encode(line);
    if (out.write(text) == text.size())
        return {};
    return Error{Error::Kind::DiskFull, QStringLiteral("the file can't be written: %1").arg(out.errorString())};
}

Error wrong(const QUuid &event, const Scan &scan, const QString &what)
{
    return {Error::Kind::Corrupt,
        QStringLiteral("scan %1 of event %2: %3").arg(uuidText(scan.clientUuid), uuidText(event), what)};
}

// As a hub would read it.
QString whyUnsendable(const Scan &scan, const QUuid &event)
{
    const auto batch = wire::decodeBatch(wire::encodeBatch({scan}, {}), event);
    if (!batch)
        return batch.error().detail;
    const auto *refused = std::get_if<wire::RefusedItem>(&batch->items.front());
    return refused != nullptr ? refused->detail : QString();
}

} // namespace

Result<JournalArchive::Totals> JournalArchive::each(const std::function<Result<void>(const Entry &)> &use)
{
    Totals totals;
    QSet<QUuid> events;
    std::optional<Error> unwanted;
    const auto read = m_database.each(QStringLiteral("SELECT ") + journalrow::kScanColumns
            + QStringLiteral(", j.id, e.event_uuid, j.device_uuid, e.device_name, j.state FROM journal j"
                             " CROSS JOIN enrolments e ON e.id = j.enrolment_id WHERE j.kind <> ? ORDER BY j.id"),
        {journalrow::kUnreadable}, [&](const store::Row &row) {
            if (unwanted)
                return;
            const int own = journalrow::kScanColumnCount;
            const auto state = static_cast<JournalState>(row.integer(own + 4));
            const Entry entry{row.int64(own), row.uuid(own + 1), row.uuid(own + 2), row.text(own + 3),
                state == JournalState::Answered, journalrow::scanFrom(row)};
            if (auto used = use(entry); !used) {
                unwanted = used.error();
                return;
            }
            ++totals.scans;
            totals.unrecorded += entry.recorded ? 0 : 1;
            events.insert(entry.event);
        });
    if (unwanted)
        return *unwanted;
    totals.events = events.size();
    if (!read)
        totals.damage = read.error().message;
    return totals;
}

Result<JournalArchive::Totals> JournalArchive::write(QIODevice &out, qint64 nowMs, const QString &program)
{
    if (auto begun = put(out, wire::JournalHeader{nowMs, program}); !begun)
        return begun.error();
    auto totals = each([&out](const Entry &entry) {
        return put(out,
            wire::JournalScan{entry.event, entry.device, entry.deviceName, entry.recorded, wire::encode(entry.scan)});
    });
    if (!totals || !totals->damage.isEmpty())
        return totals;
    if (auto ended = put(out, wire::JournalEnd{totals->scans}); !ended)
        return ended.error();
    return totals;
}

Result<JournalArchive::Totals> JournalArchive::verify()
{
    QString finding;
    const auto checked = m_database.first(
        QStringLiteral("PRAGMA integrity_check(1)"), {}, [&finding](const store::Row &row) { finding = row.text(0); });
    if (!checked || finding != QStringLiteral("ok"))
        return Error{Error::Kind::Corrupt,
            QStringLiteral("the database is damaged: %1").arg(checked ? finding : checked.error().message)};
    QHash<std::pair<QUuid, QUuid>, qint64> numbers; // by event and device
    auto totals = each([&numbers](const Entry &entry) -> Result<void> {
        if (const QString why = whyUnsendable(entry.scan, entry.event); !why.isEmpty())
            return wrong(entry.event, entry.scan, QStringLiteral("it can't be sent as it stands: %1").arg(why));
        qint64 &last = numbers[{entry.event, entry.device}];
        if (entry.scan.deviceSeq != last + 1)
            return wrong(entry.event, entry.scan,
                QStringLiteral("its number is %1 where %2 was to come: scans are missing")
                    .arg(entry.scan.deviceSeq.value_or(0))
                    .arg(last + 1));
        ++last;
        return {};
    });
    if (totals && !totals->damage.isEmpty())
        return Error{Error::Kind::Corrupt, totals->damage};
    return totals;
}

} // namespace gatebook
