// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include "app/device/scannersettings.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

class ScannerSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    QString path() const { return m_dir->filePath(QStringLiteral("kiosk.ini")); }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void whatIsSavedIsLoadedAndTheRestStays()
    {
        QVERIFY(ScannerSettings::load(m_dir->path()) == ScannerSettings());
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("[General]\ncamera=Door\n") > 0);
        file.close();
        const ScannerSettings settings{QStringLiteral("de"), false, QStringLiteral(" ]C1;\","), QStringLiteral("#")};
        QVERIFY(settings.save(m_dir->path()));
        QVERIFY(ScannerSettings::load(m_dir->path()) == settings);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("camera=Door"));
    }

    void whatCannotBeWrittenIsAnError()
    {
        const auto saved = ScannerSettings().save(QStringLiteral("/proc/no such directory"));
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(QStringLiteral("kiosk.ini")));
    }
};

GATEBOOK_TEST_MAIN(ScannerSettingsTest)
#include "tst_scannersettings.moc"
