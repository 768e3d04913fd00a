// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/storage/hubside.h"

#include <QDir>

#include "server/admin/backup.h"
#include "server/admin/hubfile.h"
#include "server/ledger/ledgerdatabase.h"
#include "server/ledger/verify.h"
#include "tests/simulation/storage/soundness.h"

namespace gatebook::test {

namespace {

QString databaseIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("hub.db"));
}

QString backupIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("backup.db"));
}

} // namespace

HubSide::HubSide(const HubSide &other)
    : Side(other), m_pasts(other.m_pasts), m_code(other.m_code), m_codeEvent(other.m_codeEvent),
      m_enrolled(other.m_enrolled), m_lastJobs(other.m_lastJobs), m_lastEvent(other.m_lastEvent),
      m_backup(other.m_backup)
{
}

std::unique_ptr<Side> HubSide::copy() const
{
    return std::unique_ptr<Side>(new HubSide(*this));
}

Result<void> HubSide::open(const QString &folder)
{
    m_folder = folder;
    auto opened = ledger::openLedger({store::Dialect::Sqlite, databaseIn(folder), {}}, store::Role::Writer);
    if (!opened)
        return opened.error();
    m_database = *std::move(opened);
    return {};
}

Result<void> HubSide::verify()
{
    const auto report = ledger::verifyLedger(database());
    if (!report)
        return report.error();
    return report->ok() ? checkBackup() : Error{Error::Kind::Corrupt, QStringLiteral("verify: ") + *report->firstBad};
}

Result<void> HubSide::checkBackup()
{
    if (m_backup.isEmpty())
        return {};
    auto opened = admin::openFile(backupIn(m_folder), store::Role::Guest);
    if (!opened)
        return opened.error();
    const auto content = contentOf(**opened);
    if (!content)
        return content.error();
    return *content == m_backup
        ? Result<void>()
        : Error{Error::Kind::Corrupt, QStringLiteral("the backup: ") + difference(m_backup, *content)};
}

std::vector<Side::Choice> HubSide::choices()
{
    const auto by = [this](auto make) { return [this, make] { return (this->*make)(); }; };
    return {
        {QStringLiteral("event"), 8, by(&HubSide::event)},
        {QStringLiteral("device"), 3, by(&HubSide::device)},
        {QStringLiteral("revoke"), 1, by(&HubSide::revoke)},
        {QStringLiteral("admin"), 1, by(&HubSide::admin)},
        {QStringLiteral("code"), 2, by(&HubSide::code)},
        {QStringLiteral("enrol"), 2, by(&HubSide::enrol)},
        {QStringLiteral("status"), 2, by(&HubSide::status)},
        {QStringLiteral("archive"), 1, by(&HubSide::archive)},
        {QStringLiteral("import"), 6, by(&HubSide::import)},
        {QStringLiteral("replace"), 1, by(&HubSide::replace)},
        {QStringLiteral("batch"), 20, by(&HubSide::batch)},
        {QStringLiteral("batch again"), 2, by(&HubSide::batchAgain)},
        {QStringLiteral("backup"), 1, by(&HubSide::backup)},
        {QStringLiteral("checkpoint"), 4, by(&HubSide::checkpoint)},
        {QStringLiteral("reopen"), 2, by(&HubSide::reopen)},
    };
}

std::optional<std::size_t> HubSide::anyEvent()
{
    return m_pasts.empty() ? std::nullopt : std::optional<std::size_t>(m_random.below(m_pasts.size()));
}

std::optional<Operation> HubSide::backup()
{
    if (m_pasts.empty())
        return {};
    return named("backup", [this]() -> Result<void> {
        const auto content = contentOf(database());
        if (!content)
            return content.error();
        auto made = admin::backupTo(database(), backupIn(m_folder));
        if (made)
            m_backup = *content;
        return made;
    });
}

} // namespace gatebook::test
