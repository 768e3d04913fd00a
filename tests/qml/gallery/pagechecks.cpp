// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/gallery/pagechecks.h"

#include <QAccessible>

namespace gatebook::test {

namespace {

constexpr qreal kSlack = 1.5; // px: fonts round
constexpr qreal kTarget = 64;

bool overlap(const QRectF &one, const QRectF &other)
{
    const QRectF both = one & other;
    return both.width() > kSlack && both.height() > kSlack;
}

bool within(const QRectF &area, const QSize &window)
{
    return QRectF(-kSlack, -kSlack, window.width() + 2 * kSlack, window.height() + 2 * kSlack).contains(area);
}

// A list shows as many of its rows as there is room for: what is scrolled out is no fault.
bool isScrolled(const QQuickItem *item)
{
    return scrollerOf(item) != nullptr;
}

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    return item == ancestor || ancestor->isAncestorOf(item);
}

// The whole page may be pressed, and its texts and buttons lie on it.
bool isPage(const ControlItem &control, const QSize &window)
{
    return control.area.width() >= window.width() - kSlack && control.area.height() >= window.height() - kSlack;
}

QString cutFault(const TextItem &text, const std::function<bool(const QString &)> &mayBeCut)
{
    const bool mayCut = mayBeCut(text.text);
    const QQuickItem &item = *text.item;
    if (!mayCut && item.property("truncated").toBool())
        return QStringLiteral("is cut");
    if (text.painted.width() > item.width() + kSlack && !mayCut)
        return QStringLiteral("is wider than its place by %1").arg(text.painted.width() - item.width());
    if (text.painted.height() > item.height() + kSlack)
        return QStringLiteral("is higher than its place by %1").arg(text.painted.height() - item.height());
    return {};
}

QString described(const TextItem &text)
{
    return nameOf(*text.item) + QStringLiteral(" “") + text.text.left(60) + QStringLiteral("”");
}

QString accessFault(QQuickItem &item)
{
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&item);
    if (access == nullptr || access->role() == QAccessible::NoRole || access->role() == QAccessible::Client)
        return QStringLiteral("has no role");
    return access->text(QAccessible::Name).trimmed().isEmpty() ? QStringLiteral("has no name") : QString();
}

} // namespace

QStringList textFaults(const PageItems &page, const QSize &window, const std::function<bool(const QString &)> &mayBeCut)
{
    QStringList faults;
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        const TextItem &text = page.texts[i];
        const bool scrolled = isScrolled(text.item);
        if (const QString fault = cutFault(text, mayBeCut); !fault.isEmpty())
            faults << described(text) + u' ' + fault;
        if (!scrolled && !within(text.painted, window))
            faults << described(text) + QStringLiteral(" leaves the window");
        for (std::size_t j = 0; j < i; ++j) {
            if (!scrolled && !isScrolled(page.texts[j].item) && overlap(text.painted, page.texts[j].painted))
                faults << described(text) + QStringLiteral(" lies over ") + described(page.texts[j]);
        }
        for (const ControlItem &control : page.controls) {
            if (!scrolled && !isScrolled(control.item) && !isPage(control, window) && !isWithin(text.item, control.item)
                && overlap(text.painted, control.area))
                faults << described(text) + QStringLiteral(" lies over ") + nameOf(*control.item);
        }
    }
    return faults;
}

QStringList controlFaults(const PageItems &page, const QSize &window)
{
    QStringList faults;
    for (std::size_t i = 0; i < page.controls.size(); ++i) {
        const ControlItem &control = page.controls[i];
        const QString name = nameOf(*control.item);
        if (control.area.width() < kTarget || control.area.height() < kTarget)
            faults << QStringLiteral("%1 is %2 × %3").arg(name).arg(control.area.width()).arg(control.area.height());
        if (const QString fault = accessFault(*control.item); !fault.isEmpty())
            faults << name + u' ' + fault;
        if (isScrolled(control.item))
            continue;
        if (!within(control.area, window))
            faults << name + QStringLiteral(" leaves the window");
        for (std::size_t j = 0; j < i; ++j) {
            const ControlItem &other = page.controls[j];
            if (!isPage(other, window) && !isScrolled(other.item) && !isWithin(control.item, other.item)
                && overlap(control.area, other.area))
                faults << name + QStringLiteral(" lies over ") + nameOf(*other.item);
        }
    }
    return faults;
}

} // namespace gatebook::test
