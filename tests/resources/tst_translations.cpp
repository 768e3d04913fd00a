// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

struct Message
{
    QString source;
    QStringList translations; // more than one: plural forms
    bool numerus = false;
    bool unfinished = false;
};

// By context, source and comment: what a translator is looked up by.
using Messages = QMap<QString, Message>;

QString folder()
{
    return qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/resources/translations");
}

QStringList fileNames()
{
    return QDir(folder()).entryList({QStringLiteral("gatebook_*.ts")}, QDir::Files);
}

Message readMessage(QXmlStreamReader &xml, QString &key)
{
    Message message;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
            if (!message.numerus)
                message.translations << xml.readElementText();
            while (message.numerus && xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    key = message.source + u'|' + comment;
    return message;
}

Messages read(const QString &path)
{
    Messages messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement(); // TS
    while (xml.readNextStartElement()) {
        if (xml.name() != u"context") {
            xml.skipCurrentElement();
            continue;
        }
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                QString key;
                const Message message = readMessage(xml, key);
                messages.insert(context + u'|' + key, message);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    return messages;
}

QStringList gapsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("%(\\d|L?n)"));
    QStringList gaps;
    for (auto it = gap.globalMatch(text); it.hasNext();)
        gaps << it.next().captured();
    gaps.sort();
    return gaps;
}

// What is wrong with one translation; empty: nothing. A form for one or two may say it in words instead of %Ln.
QString faultOf(const Message &message)
{
    if (message.unfinished)
        return QStringLiteral("unfinished");
    if (message.translations.isEmpty())
        return QStringLiteral("no translation");
    const QStringList wanted = gapsOf(message.source);
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return QStringLiteral("an empty translation");
        QStringList gaps = gapsOf(text);
        if (message.numerus && message.translations.size() > 2 && !gaps.contains(QStringLiteral("%Ln")))
            gaps = gapsOf(text + QStringLiteral("%Ln"));
        if (gaps != wanted)
            return QStringLiteral("other gaps: ") + text;
    }
    return {};
}

} // namespace

// The words of every language that is shipped, as they lie in resources/translations.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void sixLanguagesAreThere()
    {
        QCOMPARE(fileNames(),
            QStringList({QStringLiteral("gatebook_ar.ts"), QStringLiteral("gatebook_de.ts"),
                QStringLiteral("gatebook_en.ts"), QStringLiteral("gatebook_es.ts"), QStringLiteral("gatebook_fr.ts"),
                QStringLiteral("gatebook_ja.ts")}));
    }

    void everyTextIsTranslatedWithItsGaps()
    {
        QStringList faults;
        for (const QString &name : fileNames()) {
            const Messages messages = read(folder() + u'/' + name);
            QVERIFY(messages.size() > 10);
            for (const Message &message : messages) {
                if (const QString fault = faultOf(message); !fault.isEmpty())
                    faults << name + QStringLiteral(": ") + message.source + QStringLiteral(": ") + fault;
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theFilesHoldTheTextsOfTheSourcesAndNoOthers()
    {
        const QTemporaryDir fresh;
        for (const QString &name : fileNames())
            QVERIFY(QFile::copy(folder() + u'/' + name, fresh.filePath(name)));
        QProcess update;
        update.start(QStringLiteral("sh"),
            {folder() + QStringLiteral("/update.sh"), QStringLiteral(GATEBOOK_LUPDATE), fresh.path()});
        QVERIFY(update.waitForFinished());
        QCOMPARE(update.exitCode(), 0);
        for (const QString &name : fileNames()) {
            const QStringList now = read(fresh.filePath(name)).keys();
            const QStringList kept = read(folder() + u'/' + name).keys();
            for (const QString &key : now)
                QVERIFY2(kept.contains(key),
                    qPrintable(name + QStringLiteral(": run ./dev translations, it lacks: ") + key));
            QCOMPARE(kept, now);
        }
    }
};

GATEBOOK_TEST_MAIN(TranslationsTest)
#include "tst_translations.moc"
