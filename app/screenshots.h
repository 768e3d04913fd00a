// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickWindow>
#include <QSet>
#include <QString>

namespace gatebook {

// Keeps a picture of each state of the window, once each. Does nothing without a folder.
class Screenshots
{
public:
    explicit Screenshots(QString folder) : m_folder(std::move(folder)) { }

    [[nodiscard]] bool isWanted(const QString &name) const { return !m_folder.isEmpty() && !m_taken.contains(name); }
    // An empty text, or what went wrong.
    QString take(QQuickWindow &window, const QString &name);

private:
    QString m_folder;
    QSet<QString> m_taken;
};

} // namespace gatebook
