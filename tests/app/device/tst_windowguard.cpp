// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include "app/device/windowguard.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

// What happens to a window that has to stay where it is.
class WindowGuardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QWindow> m_window;
    std::unique_ptr<WindowGuard> m_guard;

    [[nodiscard]] bool isRight() const
    {
        return m_window->visibility() == QWindow::FullScreen && m_window->isActive()
            && m_window->geometry() == m_window->screen()->geometry();
    }

private Q_SLOTS:
    void init()
    {
        // Off-screen there is no order of windows.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support raise)")));
        m_window = std::make_unique<QWindow>();
        m_window->showFullScreen();
        m_guard = std::make_unique<WindowGuard>();
        m_guard->watch(*m_window);
        QTRY_VERIFY(isRight());
    }
    void cleanup()
    {
        m_guard.reset();
        m_window.reset();
    }

    void whoeverMakesItSmallerIsUndone_data()
    {
        QTest::addColumn<Qt::WindowState>("state");
        QTest::newRow("minimised") << Qt::WindowMinimized;
        QTest::newRow("a window") << Qt::WindowNoState;
        QTest::newRow("maximised") << Qt::WindowMaximized;
    }
    void whoeverMakesItSmallerIsUndone()
    {
        QFETCH(Qt::WindowState, state);
        m_window->setWindowState(state);
        QVERIFY(!isRight());
        QTRY_VERIFY(isRight());
    }

    void whoeverHidesItIsUndone()
    {
        m_window->hide();
        QTRY_VERIFY(isRight());
    }

    void anotherWindowLosesTheKeyboardAgain()
    {
        QWindow other;
        other.show();
        other.requestActivate();
        QTRY_VERIFY(other.isActive());
        QTRY_VERIFY(isRight());
        QVERIFY(!other.isActive());
    }
};

int main(int argc, char **argv)
{
    const QGuiApplication app(argc, argv);
    WindowGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowguard.moc"
