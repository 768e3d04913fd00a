// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>

#include "app/scan/barcodereader.h"
#include "app/scan/code128.h"
#include "app/scan/wedgecalibration.h"
#include "tests/app/scan/keyplaces.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using test::Place;
using test::placeOf;

namespace {

std::vector<KeyStroke> strokesOf(const QString &text, KeyboardLayout layout)
{
    std::vector<KeyStroke> strokes;
    for (const QChar c : text) {
        const Place place = placeOf(layout, c);
        strokes.push_back({place.key, place.shift, place.altGr, {}});
    }
    return strokes;
}

QString drawnAndRead(const QString &text)
{
    constexpr int kModule = 3;
    constexpr int kHeight = 60;
    QByteArray row(10 * kModule, '\xff');
    bool bar = true;
    for (const int width : code128(text)) {
        row.append(width * kModule, bar ? '\0' : '\xff');
        bar = !bar;
    }
    row.append(10 * kModule, '\xff');
    const QByteArray picture = row.repeated(kHeight);
    const LumaImage image{
        reinterpret_cast<const uchar *>(picture.constData()), int(row.size()), kHeight, int(row.size()), 1};
    const auto read = readBarcode(image, {BarcodeFormat::Code128, true});
    return read ? read->text : QString();
}

} // namespace

class WedgeCalibrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachKeyboardIsToldByTheTestCode_data()
    {
        QTest::addColumn<QString>("layout");
        for (const KeyboardLayout layout : keyboardLayouts())
            QTest::newRow(qPrintable(layoutName(layout))) << layoutName(layout);
    }

    void eachKeyboardIsToldByTheTestCode()
    {
        QFETCH(QString, layout);
        const WedgeReading reading = readTestCode(strokesOf(wedgeTestCode(), layoutFromName(layout)), true);
        QCOMPARE(reading.kind, WedgeReading::Kind::Good);
        QCOMPARE(layoutName(reading.settings.layout), layout);
        QVERIFY(reading.settings.terminated);
        QCOMPARE(reading.settings.prefix + reading.settings.suffix, QString());
    }

    void whatStandsAroundTheCodeIsLearnt()
    {
        const auto strokes = strokesOf(QStringLiteral("~]C1") + wedgeTestCode() + u'!', KeyboardLayout::French);
        const WedgeReading reading = readTestCode(strokes, false);
        QCOMPARE(reading.kind, WedgeReading::Kind::Good);
        QCOMPARE(reading.settings.prefix, QStringLiteral("~]C1"));
        QCOMPARE(reading.settings.suffix, QStringLiteral("!"));
        QVERIFY(!reading.settings.terminated);
        QCOMPARE(stripped(QStringLiteral("~]Q3ABC!"), reading.settings), QStringLiteral("ABC"));
    }

    void capsLockIsRecognised()
    {
        QCOMPARE(readTestCode(strokesOf(QStringLiteral("abcXYZ-0123/;:#"), KeyboardLayout::Us), true).kind,
            WedgeReading::Kind::Swapped);
    }

    void anUnknownKeyboardIsGarbledAndShowsWhatArrived()
    {
        const WedgeReading reading
            = readTestCode(strokesOf(QStringLiteral("ABCxyz'0123-,.!"), KeyboardLayout::Us), true);
        QCOMPARE(reading.kind, WedgeReading::Kind::Garbled);
        QCOMPARE(reading.heard, QStringLiteral("ABCxyz'0123-,.!"));
    }

    void aTicketIsNoTestCode()
    {
        for (const char *code : {"EVT24-0001", "01234567890123456789", "ABCXYZ", ""})
            QCOMPARE(readTestCode(strokesOf(QString::fromLatin1(code), KeyboardLayout::Us), true).kind,
                WedgeReading::Kind::NotIt);
        const QString longer = wedgeTestCode().repeated(20);
        QCOMPARE(readTestCode(strokesOf(longer, KeyboardLayout::Us), true).kind, WedgeReading::Kind::NotIt);
    }

    void theBarcodeReadsAsItsText()
    {
        QString ascii;
        for (char16_t c = u' '; c <= u'~'; ++c)
            ascii += QChar(c);
        for (const QString &text : {wedgeTestCode(), ascii.left(48), ascii.mid(48)})
            QCOMPARE(drawnAndRead(text), text);
        QVERIFY(code128(QStringLiteral("ä")).isEmpty());
    }

    void theCodeToPrintIsTheOneOnTheScreen()
    {
        QFile file(qEnvironmentVariable("GATEBOOK_SOURCE") + QStringLiteral("/docs/scanner-test-code.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression rect(QStringLiteral("<rect x=\"(\\d+)\" width=\"(\\d+)\""));
        QList<int> widths;
        int end = 0;
        auto bars = rect.globalMatch(QString::fromUtf8(file.readAll()));
        while (bars.hasNext()) {
            const auto bar = bars.next();
            if (!widths.isEmpty())
                widths << bar.captured(1).toInt() - end;
            widths << bar.captured(2).toInt();
            end = bar.captured(1).toInt() + bar.captured(2).toInt();
        }
        QCOMPARE(widths, code128(wedgeTestCode()));
    }
};

GATEBOOK_TEST_MAIN(WedgeCalibrationTest)
#include "tst_wedgecalibration.moc"
