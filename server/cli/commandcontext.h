// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QLockFile>
#include <QString>
#include <QUuid>

#include <memory>

#include "server/cli/commandline.h"
#include "server/tls/hubcertificate.h"
#include "shared/base/clock.h"
#include "shared/base/random.h"
#include "shared/base/result.h"
#include "shared/store/database.h"

namespace gatebook::cli {

// What every command shares: where the hub's data is, how to answer, the clock and chance. One a process.
class CommandContext
{
public:
    explicit CommandContext(const GlobalOptions &options);

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] const QString &dataDir() const { return m_dataDir; }
    [[nodiscard]] QString dataFile(const QString &name) const { return m_dataDir + u'/' + name; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] RandomSource &random() { return m_random; }
    [[nodiscard]] QFile &standardOutput() { return m_out; }

    [[nodiscard]] store::DatabaseLocation location() const;
    // The hub's database, beside a hub that may be running. NotFound when there is none: a mistyped --data must not look
    // like an empty hub.
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openDatabase() const;
    // The same for commands with which a hub begins: makes the data directory (its owner's alone) and the database.
    [[nodiscard]] Result<std::unique_ptr<store::Database>> openOrCreateDatabase() const;
    // The right to be the one hub on this data directory, which is made; Busy when another has it. Held while the object
    // lives.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lockHub() const;

    // The hub's key and certificate, made (with the data directory) where there is none yet.
    [[nodiscard]] Result<tls::HubCertificate> hubCertificate() const;

    // Whether a hub serves this data directory now.
    [[nodiscard]] bool hubRuns() const;

    // The command's answer: the document with --json, else the words; both on stdout. → its exit code.
    [[nodiscard]] int answer(const QJsonObject &document, const QString &words);
    // A person's line beside the answer; on stderr.
    void note(const QString &line);
    // One clear line on stderr. → exit code 1, or 2.
    [[nodiscard]] int refuse(const Error &error);
    [[nodiscard]] int wrongUsage(const QString &message, const QString &command);

private:
    [[nodiscard]] Result<void> checkDatabaseIsThere() const;

    bool m_json;
    QString m_dataDir;
    QString m_databaseUrl;
    SystemClock m_clock;
    SystemRandom m_random;
    QFile m_out;
    QFile m_err;
};

// A UUID that somebody typed; the error names it as `what`.
[[nodiscard]] Result<QUuid> uuidArgument(const QString &text, const QString &what);

} // namespace gatebook::cli
