// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include <QDir>
#include <QImage>

namespace gatebook {

QString Screenshots::take(QQuickWindow &window, const QString &name)
{
    m_taken.insert(name);
    const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    if (!QDir().mkpath(m_folder) || !window.grabWindow().save(file))
        return QStringLiteral("%1: can't be written").arg(file);
    return {};
}

} // namespace gatebook
