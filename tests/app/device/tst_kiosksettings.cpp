// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTemporaryDir>

#include "app/device/kiosksettings.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

class KioskSettingsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;

    void write(const QByteArray &text)
    {
        QFile file(m_dir->filePath(QStringLiteral("kiosk.ini")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

private Q_SLOTS:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void whatIsSavedIsLoaded()
    {
        KioskSettings settings;
        settings.camera = QStringLiteral("Kamera „Süd“, 2");
        settings.sound = false;
        settings.theme = QStringLiteral("contrast");
        settings.language = QStringLiteral("ar");
        settings.fontScale = 1.15;
        settings.admittedSeconds = 4;
        settings.otherSeconds = 15;
        QVERIFY(settings.save(m_dir->path()));
        QVERIFY(KioskSettings::load(m_dir->path()) == settings);
    }

    void nothingThereIsTheUsual() { QVERIFY(KioskSettings::load(m_dir->path()) == KioskSettings()); }

    void whatMakesNoSenseIsTheUsual_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"fontScale=0", "fontScale=99", "fontScale=nan", "fontScale=big", "admittedSeconds=-1",
                 "admittedSeconds=1e9", "otherSeconds=inf", "otherSeconds="})
            QTest::newRow(text) << QByteArray("[General]\n") + text + '\n';
    }
    void whatMakesNoSenseIsTheUsual()
    {
        QFETCH(QByteArray, text);
        write(text);
        QVERIFY(KioskSettings::load(m_dir->path()) == KioskSettings());
    }

    void whatOthersKeepInTheFileStays()
    {
        write("[General]\ncamera=old\n[scanner]\nprefix=ABC\n");
        KioskSettings settings = KioskSettings::load(m_dir->path());
        settings.camera = QStringLiteral("new");
        QVERIFY(settings.save(m_dir->path()));
        QFile file(m_dir->filePath(QStringLiteral("kiosk.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("camera=new") && text.contains("prefix=ABC"), text.constData());
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const QString gone = m_dir->filePath(QStringLiteral("file/below"));
        QFile file(m_dir->filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto saved = KioskSettings().save(gone);
        QVERIFY(!saved);
        QVERIFY(saved.error().message.contains(QStringLiteral("kiosk.ini")));
    }
};

GATEBOOK_TEST_MAIN(KioskSettingsTest)
#include "tst_kiosksettings.moc"
