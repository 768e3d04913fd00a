// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localhub/hubcommand.h"

#include <QJsonDocument>

#include <utility>

#include "app/device/diewithparent.h"
#include "app/localhub/hubprogram.h"

namespace gatebook {

namespace {

constexpr qsizetype kWordsMax = 4'000; // bytes: the first problems of a list say enough
constexpr int kGoneMs = 5'000;

} // namespace

HubCommand::HubCommand(QString program, QString dataDir, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_dataDir(std::move(dataDir))
{
    dieWithParent(m_process);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_late = true;
        m_process.kill();
    });
    connect(&m_process, &QProcess::finished, this, &HubCommand::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(Error{Error::Kind::Unavailable, tr("The program %1 can't be started.").arg(m_program)});
    });
}

HubCommand::~HubCommand()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(kGoneMs);
}

void HubCommand::run(const QStringList &arguments, int deadlineMs, Done done)
{
    m_done = std::move(done);
    m_late = false;
    if (m_program.isEmpty()) {
        QTimer::singleShot(0, this, [this] { finish(Error{Error::Kind::NotFound, hubProgramMissing()}); });
        return;
    }
    m_deadline.start(deadlineMs);
    m_process.start(m_program, QStringList{QStringLiteral("--data"), m_dataDir, QStringLiteral("--json")} + arguments);
    m_process.closeWriteChannel();
}

void HubCommand::ended()
{
    if (m_late) {
        finish(Error{Error::Kind::Unavailable, tr("The hub's program did not answer in time.")});
        return;
    }
    const auto document = QJsonDocument::fromJson(m_process.readAllStandardOutput());
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0 && document.isObject())
        finish(document.object());
    else
        finish(Error{Error::Kind::Invalid, itsWords()});
}

QString HubCommand::itsWords()
{
    QString words = QString::fromUtf8(m_process.readAllStandardError().left(kWordsMax)).trimmed();
    const QString prefix = QStringLiteral("gatebook-hub: ");
    if (words.startsWith(prefix))
        words.remove(0, prefix.size());
    return words.isEmpty() ? tr("The hub's program ended without a word.") : words;
}

void HubCommand::finish(const Result<QJsonObject> &result)
{
    m_deadline.stop();
    if (const Done done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace gatebook
