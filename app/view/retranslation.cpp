// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/view/retranslation.h"

#include <QMetaMethod>
#include <QMetaProperty>

#include "app/view/languageview.h"

namespace gatebook {

QStringList retranslate(QObject &view)
{
    QStringList deaf;
    const QMetaObject *type = view.metaObject();
    for (int i = QObject::staticMetaObject.propertyCount(); i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        if (!property.isConstant())
            continue;
        auto *held = property.read(&view).value<QObject *>();
        if (held == nullptr || qobject_cast<LanguageView *>(held) != nullptr)
            continue;
        const QMetaObject *heldType = held->metaObject();
        int method = heldType->indexOfMethod("retranslate()");
        if (method < 0)
            method = heldType->indexOfSignal("changed()");
        if (method < 0 || !heldType->method(method).invoke(held, Qt::DirectConnection))
            deaf << QString::fromLatin1(property.name());
    }
    return deaf;
}

} // namespace gatebook
