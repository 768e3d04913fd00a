// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

#include <vector>

namespace gatebook::test {

// What a person sees on a page, found by walking the item tree in the order of painting.

struct TextItem
{
    QQuickItem *item = nullptr;
    QString text;
    QRectF painted; // where its letters are, in the window
    QRectF seen;    // of that, what no list has scrolled out
};

struct ControlItem // something that can be pressed or typed into
{
    QQuickItem *item = nullptr;
    QRectF area;         // in the window
    bool tabbed = false; // a keyboard's Tab is meant to reach it
};

struct PageItems
{
    std::vector<TextItem> texts;
    std::vector<ControlItem> controls;
};

// A list or a scrolled form that the item lies in; null: none. What is scrolled out of it is not seen.
[[nodiscard]] const QQuickItem *scrollerOf(const QQuickItem *item);

// Hidden, transparent, empty and covered items are left out.
[[nodiscard]] PageItems itemsOf(QQuickWindow &window);

// "ActionButton 'searchButton'": the QML type and the object's name, or its text.
[[nodiscard]] QString nameOf(const QQuickItem &item);

} // namespace gatebook::test
