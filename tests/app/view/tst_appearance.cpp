// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>

#include <limits>

#include "app/view/appearanceview.h"
#include "tests/support/testmain.h"

using namespace gatebook;

class AppearanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aThemeIsChosenByItsName()
    {
        AppearanceView look;
        QCOMPARE(look.theme(), AppearanceView::Dark);
        look.choose(QStringLiteral("light"), 1);
        QCOMPARE(look.theme(), AppearanceView::Light);
        look.choose(QStringLiteral("contrast"), 1);
        QCOMPARE(look.theme(), AppearanceView::HighContrast);
        look.choose(QStringLiteral("pink"), 1);
        QCOMPARE(look.theme(), AppearanceView::Dark);
    }

    void theSystemsThemeIsFollowedWhileItIsChosen()
    {
        AppearanceView look;
        look.choose(QStringLiteral("system"), 1);
        QSignalSpy changed(&look, &AppearanceView::changed);
        QGuiApplication::setPalette(QPalette(Qt::black));
        QCOMPARE(look.theme(), AppearanceView::Dark);
        QGuiApplication::setPalette(QPalette(Qt::white));
        QTRY_COMPARE(look.theme(), AppearanceView::Light);
        QVERIFY(!changed.isEmpty());
        look.choose(QStringLiteral("light"), 1);
        QGuiApplication::setPalette(QPalette(Qt::black));
        QCoreApplication::processEvents();
        QCOMPARE(look.theme(), AppearanceView::Light);
    }

    void lettersGrowWithinBounds()
    {
        AppearanceView look;
        look.choose({}, 1.3);
        QCOMPARE(look.fontScale(), 1.3);
        look.choose({}, 9);
        QCOMPARE(look.fontScale(), AppearanceView::kFontScaleMax);
        look.choose({}, 0);
        QCOMPARE(look.fontScale(), AppearanceView::kFontScaleMin);
        look.choose({}, std::numeric_limits<double>::quiet_NaN());
        QCOMPARE(look.fontScale(), 1.0);
    }
};

QTEST_MAIN(AppearanceTest)
#include "tst_appearance.moc"
