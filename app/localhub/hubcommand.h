// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <functional>

#include "shared/base/result.h"

namespace gatebook {

// One command of gatebook-hub at a time, run to its end beside whatever serves. It dies with this program.
class HubCommand : public QObject
{
    Q_OBJECT

public:
    // The one JSON document that it answered; or its own words why not, one problem a line.
    using Done = std::function<void(const Result<QJsonObject> &)>;

    // program empty: it is not installed.
    HubCommand(QString program, QString dataDir, QObject *parent = nullptr);
    ~HubCommand() override; // kills

    [[nodiscard]] bool isBusy() const { return m_done != nullptr; }
    // Calls back later, once; not at all when this object dies first. Not while busy. What takes longer is killed.
    void run(const QStringList &arguments, int deadlineMs, Done done);

private:
    void ended();
    void finish(const Result<QJsonObject> &result);
    [[nodiscard]] QString itsWords();

    QString m_program;
    QString m_dataDir;
    QProcess m_process;
    QTimer m_deadline;
    Done m_done;
    bool m_late = false;
};

} // namespace gatebook
