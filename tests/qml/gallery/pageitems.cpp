// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/qml/gallery/pageitems.h"

#include <algorithm>

namespace gatebook::test {

namespace {

struct Cover // something opaque that hides what was painted before it
{
    const QQuickItem *item = nullptr;
    QRectF area;
    std::size_t texts = 0; // so many were found before
    std::size_t controls = 0;
};

struct Walk
{
    PageItems found;
    std::vector<Cover> covers;
};

QRectF areaOf(const QQuickItem &item)
{
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

// Qt's own alignment: where the letters stand in the item.
QRectF paintedArea(const QQuickItem &item)
{
    const qreal left = item.property("leftPadding").toReal();
    const qreal top = item.property("topPadding").toReal();
    const qreal freeWidth = item.width() - left - item.property("rightPadding").toReal();
    const qreal freeHeight = item.height() - top - item.property("bottomPadding").toReal();
    const QSizeF size(item.property("contentWidth").toReal(), item.property("contentHeight").toReal());
    const auto across = Qt::Alignment(item.property("effectiveHorizontalAlignment").toInt());
    const auto down = Qt::Alignment(item.property("verticalAlignment").toInt());
    const qreal x = across & Qt::AlignRight ? freeWidth - size.width()
        : across & Qt::AlignHCenter         ? (freeWidth - size.width()) / 2
                                            : 0;
    const qreal y = down & Qt::AlignBottom ? freeHeight - size.height()
        : down & Qt::AlignVCenter          ? (freeHeight - size.height()) / 2
                                           : 0;
    return item.mapRectToScene(QRectF(QPointF(left + x, top + y), size));
}

// A key of the pad stands for a key of the keyboard: who has one, types.
bool isPadKey(const QQuickItem &item)
{
    return QString::fromLatin1(item.metaObject()->className()).startsWith(QStringLiteral("PadKey_"));
}

bool canBePressed(const QQuickItem &item)
{
    if (item.inherits("QQuickAbstractButton") || item.inherits("QQuickTextInput") || item.inherits("QQuickSlider")
        || item.inherits("QQuickComboBox"))
        return true;
    const auto &children = item.children();
    return std::any_of(children.begin(), children.end(),
        [](const QObject *child) { return child->inherits("QQuickTapHandler") || child->inherits("QQuickMouseArea"); });
}

void look(QQuickItem &item, Walk &walk)
{
    const QString text = item.property("text").toString();
    if (item.inherits("QQuickText") && !text.isEmpty()) {
        const QRectF painted = paintedArea(item);
        const QQuickItem *scroller = scrollerOf(&item);
        walk.found.texts.push_back({&item, text, painted, scroller ? painted & areaOf(*scroller) : painted});
    }
    if (canBePressed(item) && item.isEnabled())
        walk.found.controls.push_back({&item, areaOf(item), !isPadKey(item)});
    const bool opaque = item.inherits("QQuickRectangle") && item.opacity() >= 1
        && item.property("color").value<QColor>().alpha() == 255;
    if (opaque)
        walk.covers.push_back({&item, areaOf(item), walk.found.texts.size(), walk.found.controls.size()});
}

void walkInto(QQuickItem &item, Walk &walk)
{
    if (!item.isVisible() || item.opacity() <= 0)
        return;
    look(item, walk);
    QList<QQuickItem *> children = item.childItems();
    std::stable_sort(
        children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    for (QQuickItem *child : children)
        walkInto(*child, walk);
}

bool isWithin(const QQuickItem *item, const QQuickItem *ancestor)
{
    return item == ancestor || ancestor->isAncestorOf(item);
}

template <typename Found>
void dropCovered(std::vector<Found> &all, const std::vector<Cover> &covers, std::size_t Cover::*before,
    const std::function<QRectF(const Found &)> &area)
{
    std::vector<Found> seen;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool covered = std::any_of(covers.begin(), covers.end(), [&](const Cover &cover) {
            const bool own = isWithin(cover.item, all[i].item) || isWithin(all[i].item, cover.item);
            return i < cover.*before && !own && cover.area.contains(area(all[i]).center());
        });
        if (!covered)
            seen.push_back(all[i]);
    }
    all = std::move(seen);
}

} // namespace

const QQuickItem *scrollerOf(const QQuickItem *item)
{
    while (item != nullptr && !item->inherits("QQuickFlickable"))
        item = item->parentItem();
    return item;
}

PageItems itemsOf(QQuickWindow &window)
{
    Walk walk;
    walkInto(*window.contentItem(), walk);
    dropCovered<TextItem>(walk.found.texts, walk.covers, &Cover::texts, [](const TextItem &it) { return it.painted; });
    dropCovered<ControlItem>(
        walk.found.controls, walk.covers, &Cover::controls, [](const ControlItem &it) { return it.area; });
    return std::move(walk.found);
}

QString nameOf(const QQuickItem &item)
{
    const QString type = QString::fromLatin1(item.metaObject()->className()).section(QStringLiteral("_QMLTYPE"), 0, 0);
    const QString text = item.objectName().isEmpty() ? item.property("text").toString().left(40) : item.objectName();
    return QStringLiteral("%1 '%2'").arg(type, text);
}

} // namespace gatebook::test
