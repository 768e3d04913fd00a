// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>

#include "app/localhub/hubcommand.h"

namespace gatebook {

// What a list that was taken in came to.
struct ListTakenIn
{
    QStringList warnings; // the first ones
};

// With which one laptop pairs: for its camera, and for who types.
struct HubPairing
{
    QString code;
    QString uri;
    QStringList addresses;  // as typed, the best first; none of them this laptop's own loopback
    QString fingerprint;    // of the hub's key, in groups
    QString pin;            // the same for programs
    QByteArray png;         // the QR
    qint64 expiresAtMs = 0; // wall clock
};

// The commands of gatebook-hub that setting up needs (docs/CLI.md), one at a time.
class HubCli : public QObject
{
    Q_OBJECT

public:
    template <typename T> using Done = std::function<void(const Result<T> &)>;

    HubCli(const QString &program, const QString &dataDir);

    [[nodiscard]] bool isBusy() const { return m_command.isBusy(); }
    // Each calls back later, once, as HubCommand::run() does. Not while busy.
    void createEvent(const QString &name, const QString &timezone, const Done<QUuid> &done);
    void import(const QUuid &event, const QString &file, const Done<ListTakenIn> &done);
    // url: the only address in it; empty: all where the hub serves.
    void pair(const QUuid &event, const QString &gate, const QString &url, const Done<HubPairing> &done);

private:
    HubCommand m_command;
};

} // namespace gatebook
