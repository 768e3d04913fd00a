// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace gatebook {

// How a page looks and sounds; the colours are the style's business.
class Tone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An enum")

public:
    enum Kind {
        Calm,   // all is well, nothing to do
        Busy,   // something is under way
        Admit,  // blue
        Again,  // amber: look here
        Refuse, // red: stop
    };
    Q_ENUM(Kind)
};

} // namespace gatebook
