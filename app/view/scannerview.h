// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include "app/scan/wedgecalibration.h"
#include "app/view/tone.h"

namespace gatebook {

// Whether the hand scanner's codes arrive as they are printed: the test code shows it, and how this scanner types.
class ScannerView : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the kiosk")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)
    Q_PROPERTY(QString heard READ heard NOTIFY changed)
    Q_PROPERTY(gatebook::Tone::Kind tone READ tone NOTIFY changed)
    Q_PROPERTY(QString testCode READ testCode CONSTANT)
    Q_PROPERTY(QList<int> bars READ bars CONSTANT)

public:
    enum State { Untested, Good, Problem }; // since the program started
    Q_ENUM(State)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString problem() const; // what is wrong, in a sentence; empty unless Problem
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString advice() const; // what to do, or what was learnt
    [[nodiscard]] QString heard() const;  // the last burst; empty: none yet
    [[nodiscard]] Tone::Kind tone() const;
    [[nodiscard]] static QString testCode() { return wedgeTestCode(); }
    [[nodiscard]] static QList<int> bars(); // of the test code as Code 128: bar, space, bar … in modules

    // While the page, or the preflight page, is open: a burst of keys. → whether it was the test code, well or badly read; all else is a scan.
    bool hear(const std::vector<KeyStroke> &strokes, bool terminated);
    // What was learnt could not be kept on this device, or (empty) it could.
    void setKept(const QString &error);
    void setOpen(bool open);

Q_SIGNALS:
    void changed();
    void openChanged(bool open);
    void learnt(const gatebook::WedgeSettings &settings);

private:
    [[nodiscard]] QString learntText() const;

    State m_state = Untested;
    WedgeReading m_reading;
    QString m_keepError;
    bool m_open = false;
};

} // namespace gatebook
