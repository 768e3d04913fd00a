// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMediaDevices>
#include <QObject>
#include <QString>

#include <array>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QSoundEffect)

namespace gatebook {

// One sound for each kind of verdict, loaded beforehand, and anew when loudspeakers come or go. Never waits for a sound to
// end: without a sound server it never does.
class Chime : public QObject
{
    Q_OBJECT

public:
    enum Sound { Calm, Admit, Again, Refuse, Attention };

    Chime();
    ~Chime() override;

    void play(Sound sound);
    [[nodiscard]] static bool hasOutput() { return !outputName().isEmpty(); }
    [[nodiscard]] static QString outputName(); // what there is to hear it with, as the system calls it; empty: nothing

private:
    void load();

    QMediaDevices m_devices;
    std::array<std::unique_ptr<QSoundEffect>, 5> m_effects;
};

} // namespace gatebook
