// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
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
    Q_PROPERTY(int openings READ openings NOTIFY opened)

public:
    using QObject::QObject;

    void setStatus(const KioskStatus &status);
    void setEnrolmentResult(bool ok, const QString &message);

    [[nodiscard]] bool busy() const { return m_busy; } // a request is under way
    [[nodiscard]] QString message() const;
    [[nodiscard]] Tone::Kind messageTone() const;
    [[nodiscard]] bool downloading() const;
    [[nodiscard]] double progress() const; // 0..1
    [[nodiscard]] bool maySync() const { return m_status.enrolled; }
    [[nodiscard]] QString current() const; // what this device is paired with now

    [[nodiscard]] int openings() const { return m_openings; } // differs each time nothing is typed yet
    Q_INVOKABLE void pair(const QString &uri);                // typed, pasted or scanned
    Q_INVOKABLE void syncNow();                               // without waiting for the next try
    void open();                                              // anew, with nothing typed

Q_SIGNALS:
    void changed();
    void opened();
    void syncRequested();
    void pairingRequested(const QString &uri);

private:
    KioskStatus m_status;
    bool m_busy = false;
    bool m_failed = false;
    bool m_paired = false; // since this page was opened
    QString m_message;
    int m_openings = 0;
};

} // namespace gatebook
