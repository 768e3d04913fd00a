// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

#include <functional>

#include "tests/qml/gallery/pageitems.h"

namespace gatebook::test {

// What a page must never do, each as one plain line; empty: all is well.

// Texts that are cut, leave the window, or lie over one another or over something to press.
// mayBeCut: names of any length are cut with an ellipsis.
[[nodiscard]] QStringList textFaults(
    const PageItems &page, const QSize &window, const std::function<bool(const QString &text)> &mayBeCut);

// Things to press that are smaller than 64 px, lie over one another, leave the window, or that a screen reader finds nameless.
[[nodiscard]] QStringList controlFaults(const PageItems &page, const QSize &window);

// Texts whose letters stand out from what is behind them by less than 4.5:1 (WCAG 2.1, 1.4.3), in the picture as drawn.
[[nodiscard]] QStringList contrastFaults(const PageItems &page, const QImage &picture);

// Controls that Tab does not come to from where the page's focus is, or that look no different when it has.
[[nodiscard]] QStringList tabFaults(QQuickWindow &window, const PageItems &page);

// Of two colours: 1 to 21 (WCAG 2.1, relative luminance).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace gatebook::test
