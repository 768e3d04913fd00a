// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickStyle>

#include <memory>

#include "tests/qml/gallery/pagechecks.h"
#include "tests/support/testmain.h"

using namespace gatebook::test;

namespace {

constexpr QSize kSize(400, 300);

} // namespace

// That the gallery's checks find what they look for: each is shown a page with one fault.
class PageChecksTest : public QObject
{
    Q_OBJECT

private:
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;

    PageItems pageOf(const QByteArray &items)
    {
        QQmlComponent component(&m_engine);
        component.setData(
            "import QtQuick\nimport QtQuick.Controls.Basic\nWindow { width: 400; height: 300; visible: true; "
            "color: 'white'\n"
                + items + "\n}",
            QUrl());
        m_window.reset(qobject_cast<QQuickWindow *>(component.create()));
        if (!m_window)
            qFatal("%s", qPrintable(component.errorString()));
        m_window->requestActivate();
        (void)QTest::qWaitForWindowActive(m_window.get());
        return itemsOf(*m_window);
    }

    QStringList allFaults(const QByteArray &items)
    {
        const PageItems page = pageOf(items);
        return textFaults(page, kSize, [](const QString &) { return false; }) + controlFaults(page, kSize)
            + contrastFaults(page, m_window->grabWindow()) + tabFaults(*m_window, page);
    }

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachFaultIsFound_data()
    {
        QTest::addColumn<QByteArray>("items");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *items, const char *fault) {
            QTest::newRow(name) << QByteArray(items) << QString::fromLatin1(fault);
        };
        row("cut", "Text { width: 40; text: 'Harbour Hall'; elide: Text.ElideRight }", "is cut");
        row("too wide", "Text { width: 40; text: 'Harbour Hall' }", "is wider than its place");
        row("too high", "Text { width: 90; height: 20; wrapMode: Text.Wrap; text: 'one two three four five' }",
            "is higher than its place");
        row("off the window", "Text { x: 380; text: 'Harbour Hall' }", "leaves the window");
        row("over another", "Text { text: 'one' } Text { x: 5; text: 'two' }", "lies over");
        row("over a button", "Button { width: 90; height: 64; text: 'Go' } Text { x: 60; y: 25; text: 'two three' }",
            "lies over");
        row("small", "Button { width: 90; height: 40; text: 'Go' }", "is 90");
        row("no name", "Button { width: 90; height: 64; Accessible.name: '' }", "has no name");
        row("no role", "Item { width: 90; height: 64; TapHandler {} }", "has no role");
        row("grey on white", "Text { text: 'Harbour Hall'; font.pixelSize: 30; color: '#999999' }",
            "on #ffffff is 2.8");
        row("not drawn", "Text { text: 'Harbour Hall'; font.pixelSize: 30; color: 'black'; opacity: 0.3 }",
            "is not drawn in its colour");
        row("no Tab", "Button { width: 90; height: 64; text: 'Go'; activeFocusOnTab: false }", "is not reached by Tab");
        row("no ring", "Button { width: 90; height: 64; text: 'Go'; background: Rectangle { color: '#ffffff' } }",
            "shows no focus");
    }

    void eachFaultIsFound()
    {
        QFETCH(QByteArray, items);
        QFETCH(QString, fault);
        const QStringList faults = allFaults(items);
        QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void aGoodPageHasNoFault()
    {
        const QStringList faults
            = allFaults("Text { text: 'Harbour Hall'; font.pixelSize: 30 } Button { y: 100; width: 90; height: 64; "
                        "text: 'Go'; Accessible.name: text }"
                        "Button { y: 200; width: 90; height: 64; text: 'Stop'; Accessible.name: text }");
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void whatIsCoveredIsNotLookedAt()
    {
        const PageItems page
            = pageOf("Text { text: 'under' } Rectangle { anchors.fill: parent; color: 'blue' } Text { text: 'over' }");
        QCOMPARE(page.texts.size(), std::size_t(1));
        QCOMPARE(page.texts.front().text, QStringLiteral("over"));
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(QColor(QStringLiteral("#767676")), Qt::white) * 100), 454);
    }
};

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    PageChecksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pagechecks.moc"
