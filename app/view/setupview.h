// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/core/kioskstatus.h"
#include "app/view/tone.h"

namespace gatebook {

// Pairing with a hub: from the URI to the complete list.
class SetupView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)
    Q_PROPERTY(bool downloading READ downloading NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY changed)
    Q_PROPERTY(QString current READ current NOTIFY changed)
    Q_PROPERTY(bool maySync READ maySync NOTIFY changed)
    Q_PROPERTY(QStringList fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(bool mayPairAnew READ mayPairAnew NOTIFY changed)
    Q_PROPERTY(int openings READ openings NOTIFY opened)

public:
    using QObject::QObject;

    void setStatus(const KioskStatus &status);
    void setEnrolmentResult(bool ok, const QString &message);
    // Nobody vouched for the key that answered: a person has to, before uri (which names it) may pair.
    void compareKey(const QString &fingerprint, const QString &uri);
    // The pairing code of the hub that this device is with was scanned. uri, where it is one that may be used to pair anew.
    void setOwnHubSeen(const QString &uri, bool ok, const QString &message);

    [[nodiscard]] bool busy() const { return m_busy; } // a request is under way
    [[nodiscard]] QString message() const;
    [[nodiscard]] Tone::Kind messageTone() const;
    [[nodiscard]] bool downloading() const;
    [[nodiscard]] double progress() const; // 0..1
    [[nodiscard]] bool maySync() const { return m_status.enrolled; }
    [[nodiscard]] QString current() const; // what this device is paired with now

    [[nodiscard]] QStringList fingerprint() const { return m_fingerprint; } // to compare, in groups; empty: no question
    [[nodiscard]] bool mayPairAnew() const { return !m_seenUri.isEmpty() && !m_busy && m_fingerprint.isEmpty(); }

    [[nodiscard]] int openings() const { return m_openings; }                // differs each time nothing is typed yet
    Q_INVOKABLE void pair(const QString &uri);                               // scanned
    Q_INVOKABLE void pairTyped(const QString &address, const QString &code); // address: or the whole text of the code
    Q_INVOKABLE void confirmKey();                                           // the fingerprints are the same
    Q_INVOKABLE void rejectKey();
    Q_INVOKABLE void pairAnew(); // with the code of setOwnHubSeen()
    Q_INVOKABLE void syncNow();  // without waiting for the next try
    void open();                 // anew, with nothing typed

Q_SIGNALS:
    void changed();
    void opened();
    void syncRequested();
    void pairingRequested(const QString &uri);
    void typedPairingRequested(const QString &address, const QString &code);

private:
    void begin();
    void forget(); // what came of the pairing before

    KioskStatus m_status;
    bool m_busy = false;
    bool m_failed = false;
    bool m_paired = false; // since this page was opened
    bool m_told = false;   // m_message is no failure
    QString m_message;
    QStringList m_fingerprint;
    QString m_metUri;  // names the key of m_fingerprint
    QString m_seenUri; // of the own hub, with a code
    int m_openings = 0;
};

} // namespace gatebook
