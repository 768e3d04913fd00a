// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>

#include "app/view/settingsview.h"
#include "tests/support/testmain.h"

using namespace gatebook;

// The rows of the supervisor's page.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aSettingStepsRoundAndIsTold()
    {
        SettingsView settings;
        settings.rows()->setSettings({});
        settings.rows()->setCameras({QStringLiteral("Front"), QStringLiteral("Back")});
        QSignalSpy chosen(&settings, &SettingsView::chosen);
        QStringList cameras;
        for (int i = 0; i < 3; ++i) {
            settings.step(SettingsModel::Camera, 1);
            cameras << chosen.takeFirst().first().value<KioskSettings>().camera;
        }
        QCOMPARE(cameras, QStringList({QStringLiteral("Front"), QStringLiteral("Back"), QString()}));
        settings.step(SettingsModel::Sound, -1);
        QVERIFY(!settings.rows()->settings().sound);
        settings.step(99, 1);
        QCOMPARE(chosen.size(), 1);
    }

    void whatIsSetNowIsAmongTheChoices()
    {
        SettingsModel rows;
        KioskSettings odd;
        odd.camera = QStringLiteral("Unplugged");
        odd.fontScale = 1.07;
        rows.setSettings(odd);
        QCOMPARE(rows.data(rows.index(SettingsModel::Camera), SettingsModel::ValueRole).toString(),
            QStringLiteral("Unplugged"));
        rows.step(SettingsModel::Camera, 1);
        QCOMPARE(rows.settings().camera, QString());
        rows.step(SettingsModel::FontScale, -1);
        QCOMPARE(rows.settings().fontScale, 1.6);
    }

    void everyRowHasATitleAndAValue()
    {
        const SettingsModel rows;
        for (int row = 0; row < rows.rowCount(); ++row)
            for (const int role : {SettingsModel::TitleRole, SettingsModel::ValueRole})
                QVERIFY(!rows.data(rows.index(row), role).toString().isEmpty());
    }
};

GATEBOOK_TEST_MAIN(SettingsTest)
#include "tst_settings.moc"
