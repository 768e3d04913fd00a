// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/chime.h"

#include <QAudioDevice>
#include <QSoundEffect>
#include <QUrl>

namespace gatebook {

Chime::Chime()
{
    load(); // also asks for the outputs once, before anything listens: Qt 6.4 would wait for itself for ever
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, &Chime::load, Qt::QueuedConnection);
}

void Chime::load()
{
    for (auto &effect : m_effects)
        effect.reset();
    if (!hasOutput()) // Qt would complain at every sound
        return;
    const std::array names{QStringLiteral("calm"), QStringLiteral("admit"), QStringLiteral("again"),
        QStringLiteral("refuse"), QStringLiteral("attention")};
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        m_effects.at(i) = std::make_unique<QSoundEffect>();
        m_effects.at(i)->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(names.at(i))));
    }
}

Chime::~Chime() = default;

void Chime::play(Sound sound)
{
    if (!m_effects.at(sound))
        return;
    for (const auto &effect : m_effects)
        effect->stop(); // the newest verdict is the one to hear
    m_effects.at(sound)->play();
}

QString Chime::outputName()
{
    if (QMediaDevices::audioOutputs().isEmpty())
        return {};
    const QString name = QMediaDevices::defaultAudioOutput().description();
    return name.isEmpty() ? QStringLiteral("–") : name;
}

} // namespace gatebook
