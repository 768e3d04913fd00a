// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include "app/view/tone.h"
#include "shared/base/clock.h"

namespace gatebook {

// A pairing code of this laptop's hub on the whole screen, for another laptop's camera or for who types.
class PairLaptopView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString gate READ gate NOTIFY changed)
    Q_PROPERTY(QString qr READ qr NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QStringList fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString validity READ validity NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)

public:
    struct Code
    {
        QString code;
        QByteArray png;
        QStringList addresses;  // none: this laptop is in no network
        QString fingerprint;    // in groups
        qint64 expiresAtMs = 0; // wall clock
    };

    explicit PairLaptopView(const Clock &clock) : m_clock(clock) { }

    void setCode(const Code &code);
    void setFailed(const QString &why);

    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool shown() const { return !m_code.code.isEmpty(); }
    [[nodiscard]] QString gate() const { return m_gate; } // where the laptop will stand
    [[nodiscard]] QString qr() const;                     // the picture, as a data: URL
    [[nodiscard]] QString code() const { return m_code.code; }
    [[nodiscard]] QString address() const; // to type
    [[nodiscard]] QStringList fingerprint() const;
    [[nodiscard]] QString validity() const;
    [[nodiscard]] QString message() const;
    [[nodiscard]] Tone::Kind messageTone() const { return m_failed ? Tone::Refuse : Tone::Busy; }

    void open();
    void close();                       // a code is a secret: it is forgotten
    Q_INVOKABLE void next() { open(); } // asks for the gate again
    Q_INVOKABLE void makeCode(const QString &gate);

Q_SIGNALS:
    void changed();
    void codeRequested(const QString &gate);

private:
    const Clock &m_clock;
    bool m_open = false;
    bool m_busy = false;
    bool m_failed = false;
    QString m_gate;
    QString m_why;
    Code m_code;
};

} // namespace gatebook
