// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace gatebook {

// The language has changed: has every view-model that `view` holds as a constant property (but the language's own) make its
// texts anew: by its retranslate(), where it keeps texts, else by emitting changed(), so that QML reads them once more.
// Returns the names of those that have neither.
QStringList retranslate(QObject &view);

} // namespace gatebook
