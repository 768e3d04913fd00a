// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSslSocket>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

#include "shared/base/result.h"

namespace gatebook {

// Which key answers at a hub's https addresses, for a person to compare with the hub's screen where no pairing QR named it
// (PROTOCOL.md, Enrolment). A TLS handshake and nothing more: whoever answers gets no byte of a request.
class HubKeyProbe : public QObject
{
    Q_OBJECT

public:
    static constexpr int kDeadlineMs = 10'000; // an address

    struct Met
    {
        QString url;
        QString pin;
    };
    using Done = std::function<void(const Result<Met> &)>;

    explicit HubKeyProbe(QObject *parent = nullptr);
    ~HubKeyProbe() override;

    [[nodiscard]] bool isBusy() const { return m_done != nullptr; }
    // Each in turn until one answers. Calls back later, once; not at all when this object dies first.
    void ask(const QStringList &urls, Done done);

private:
    void tryNext();
    void met();
    void failed(const QString &why);
    void finish(const Result<Met> &result);
    void drop();

    QStringList m_left;
    QString m_url;
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_deadline;
    Done m_done;
};

} // namespace gatebook
