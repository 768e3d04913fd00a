// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that need the picture as it was drawn.
#include <QCoreApplication>
#include <QHash>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <set>

#include "tests/qml/gallery/pagechecks.h"

namespace gatebook::test {

namespace {

constexpr double kReadable = 4.5;
constexpr int kInkDistance = 40; // of 441: the middle of a letter's stroke has the ink's own colour
constexpr int kTabsMost = 60;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double distance(QRgb one, QRgb other)
{
    return std::hypot(qRed(one) - qRed(other), qGreen(one) - qGreen(other), qBlue(one) - qBlue(other));
}

struct Print
{
    QRgb paper = 0; // the colour of most pixels
    QRgb ink = 0;   // the pixel nearest to the colour that the text says it has
};

Print printOf(const QImage &picture, const QRect &area, QRgb wanted)
{
    QHash<QRgb, int> count;
    Print print{0, picture.pixel(area.topLeft())};
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            ++count[pixel];
            if (distance(pixel, wanted) < distance(print.ink, wanted))
                print.ink = pixel;
        }
    }
    int most = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            print.paper = it.key();
        }
    }
    return print;
}

void press(QQuickWindow &window, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &up);
    QCoreApplication::processEvents();
}

// A list is one stop: within it, the arrow keys lead on.
bool isRowOf(const QQuickItem *item, const std::set<const QQuickItem *> &reached)
{
    const QQuickItem *list = scrollerOf(item);
    return list != nullptr && list->inherits("QQuickListView")
        && std::any_of(
            reached.begin(), reached.end(), [list](const QQuickItem *one) { return scrollerOf(one) == list; });
}

// A rim around the control, too: that is where a ring is.
QImage around(const QImage &picture, const QRectF &area)
{
    return picture.copy(area.toAlignedRect().adjusted(-4, -4, 4, 4));
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList contrastFaults(const PageItems &page, const QImage &picture)
{
    QStringList faults;
    for (const TextItem &text : page.texts) {
        const QRect area = text.seen.toAlignedRect() & picture.rect();
        if (area.isEmpty() || text.seen != text.painted) // half a letter has half its ink
            continue;
        const QRgb wanted = text.item->property("color").value<QColor>().rgb();
        const Print print = printOf(picture, area, wanted);
        const double ratio = contrast(QColor(print.ink), QColor(print.paper));
        if (distance(print.ink, wanted) > kInkDistance)
            faults << nameOf(*text.item) + QStringLiteral(" is not drawn in its colour ") + QColor(wanted).name();
        else if (ratio < kReadable)
            faults << QStringLiteral("%1: %2 on %3 is %4:1")
                          .arg(nameOf(*text.item), QColor(print.ink).name(), QColor(print.paper).name())
                          .arg(ratio, 0, 'f', 2);
    }
    return faults;
}

QStringList tabFaults(QQuickWindow &window, const PageItems &page)
{
    std::set<const QQuickItem *> reached{window.activeFocusItem()};
    QStringList faults;
    QImage before = window.grabWindow();
    for (int i = 0; i < kTabsMost; ++i) {
        press(window, Qt::Key_Tab);
        const QQuickItem *now = window.activeFocusItem();
        if (now == nullptr || !reached.insert(now).second)
            break;
        const QImage after = window.grabWindow();
        const QRectF area = now->mapRectToScene(QRectF(0, 0, now->width(), now->height()));
        if (around(before, area) == around(after, area))
            faults << nameOf(*now) + QStringLiteral(" shows no focus");
        before = after;
    }
    for (const ControlItem &control : page.controls) {
        const bool wholePage = control.area.width() >= window.width() && control.area.height() >= window.height();
        const bool isReached = reached.count(control.item) > 0 || isRowOf(control.item, reached);
        if (control.tabbed && !wholePage && !isReached)
            faults << nameOf(*control.item) + QStringLiteral(" is not reached by Tab");
    }
    return faults;
}

} // namespace gatebook::test
