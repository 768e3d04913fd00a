// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "app/view/settingsmodel.h"
#include "app/view/tone.h"

namespace gatebook {

// The supervisor's page: what is set on this laptop, and what came of changing it.
class SettingsView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(QObject *rows READ rows CONSTANT)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind messageTone READ messageTone NOTIFY changed)

public:
    using QObject::QObject;

    [[nodiscard]] SettingsModel *rows() { return &m_rows; }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] Tone::Kind messageTone() const { return m_tone; }

    void open();                      // anew; → opened
    void say(const QString &message); // something was done
    void fail(const QString &message);

    Q_INVOKABLE void step(int row, int by); // see SettingsModel
    Q_INVOKABLE void testSound();
    Q_INVOKABLE void retranslate();

Q_SIGNALS:
    void changed();
    void opened(); // what can be chosen may have changed
    void chosen(const gatebook::KioskSettings &settings);
    void soundTestRequested();

private:
    void tell(const QString &message, Tone::Kind tone);

    SettingsModel m_rows;
    QString m_message;
    Tone::Kind m_tone = Tone::Calm;
};

} // namespace gatebook
