// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QHash>

#include "tests/support/secrethunt.h"
#include "tests/support/testmain.h"

namespace gatebook::test {

namespace {

// All that one test program left behind.
struct Kept
{
    QByteArrayList secrets;
    QByteArray logged;
    qsizetype accessLines = 0;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QHash<QString, Kept> keptOutput()
{
    const QDir folder(qEnvironmentVariable("GATEBOOK_KEPT_OUTPUT"));
    QHash<QString, Kept> all;
    const QStringList names = folder.entryList(QDir::Files);
    for (const QString &name : names) {
        Kept &kept = all[name.section(u'.', 0, 0)];
        const QString what = name.section(u'.', 1, 1);
        const QByteArray content = contentOf(folder.filePath(name));
        if (what == u"secrets") {
            kept.secrets = content.split('\n');
            continue;
        }
        kept.logged += content;
        if (what == u"access")
            kept.accessLines += content.count("\"request_id\":");
    }
    return all;
}

} // namespace

// The last test of a run: nothing that the others' hubs and kiosks logged holds what those tests call a secret.
class KeptOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }
    void thereIsSomethingToLookThrough();
    void nothingLoggedHoldsASecret();
};

void KeptOutputTest::thereIsSomethingToLookThrough()
{
    const auto all = keptOutput();
    qsizetype lines = 0;
    qsizetype secrets = 0;
    for (const Kept &kept : all) {
        lines += kept.accessLines;
        secrets += kept.secrets.size();
    }
    qInfo("%lld lines of access logs, %lld secrets, from %lld test programs", static_cast<qint64>(lines),
        static_cast<qint64>(secrets), static_cast<qint64>(all.size()));
    QVERIFY2(lines > 0, "no test before this one kept an access log");
    QVERIFY2(secrets > 0, "no test before this one named a secret");
}

void KeptOutputTest::nothingLoggedHoldsASecret()
{
    const auto all = keptOutput();
    QStringList found;
    for (auto kept = all.begin(); kept != all.end(); ++kept) {
        for (const QString &finding : secretsIn(kept->logged, kept->secrets))
            found.append(kept.key() + QStringLiteral(": ") + finding);
    }
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("\n  ") + found.join(QStringLiteral("\n  "))));
}

} // namespace gatebook::test

GATEBOOK_TEST_MAIN(gatebook::test::KeptOutputTest)
#include "tst_keptoutput.moc"
