// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/aimcoach.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

constexpr qint64 kFrameMs = 33;
constexpr QSize kFrame(1280, 720);

// A wall, and on it squares, dark or bright at random, like those of a QR code; side 0: the wall alone.
QImage wallWithCode(int side, int module = 6, QPoint centre = {640, 360}, int wall = 120)
{
    QImage frame(kFrame, QImage::Format_Grayscale8);
    frame.fill(QColor(wall, wall, wall));
    QPainter painter(&frame);
    QRandomGenerator random(7);
    const QPoint corner = centre - QPoint(side / 2, side / 2);
    for (int y = 0; y + module <= side; y += module)
        for (int x = 0; x + module <= side; x += module)
            painter.fillRect(QRect(corner + QPoint(x, y), QSize(module, module)),
                random.generate() % 2 == 0 ? Qt::black : Qt::white);
    return frame;
}

FrameGist gistOfImage(const QImage &image)
{
    return gistOf({image.constBits(), image.width(), image.height(), static_cast<int>(image.bytesPerLine()), 1});
}

} // namespace

class AimCoachTest : public QObject
{
    Q_OBJECT

private:
    AimHint lookFor(const FrameGist &gist, qint64 ms, bool read = false)
    {
        AimHint hint = AimHint::None;
        for (const qint64 end = m_nowMs + ms; m_nowMs <= end; m_nowMs += kFrameMs)
            hint = m_coach.look(gist, read, m_nowMs);
        return hint;
    }

    AimCoach m_coach;
    qint64 m_nowMs = 0;
    const FrameGist m_wall = gistOfImage(wallWithCode(0));
    const FrameGist m_small = gistOfImage(wallWithCode(80, 3));
    const FrameGist m_large = gistOfImage(wallWithCode(300));

private Q_SLOTS:
    void init()
    {
        test::failOnAnyWarning();
        m_coach = AimCoach();
    }

    void whatIsHeldUpIsSeenWhereItIs()
    {
        QCOMPARE(m_wall.codeArea, 0.0);
        QCOMPARE(m_wall.brightness, 120);
        QVERIFY(m_small.codeArea > 0 && m_small.codeArea < m_large.codeArea);
        const double area = 300.0 * 300 / (kFrame.width() * kFrame.height());
        QVERIFY(m_large.codeArea > area / 2 && m_large.codeArea < area * 2);
        const FrameGist right = gistOfImage(wallWithCode(300, 6, {960, 180}));
        QVERIFY(qAbs(right.codeCentre.x() - 0.75) < 0.03 && qAbs(right.codeCentre.y() - 0.25) < 0.05);
    }

    void barsAreSeenHoweverTheyLie()
    {
        QImage bars = wallWithCode(0);
        QPainter painter(&bars);
        for (int x = 400; x < 800; x += 8)
            painter.fillRect(x, 300, 4, 100, Qt::black);
        painter.end();
        QVERIFY(gistOfImage(bars).codeArea > 0.02);
        QVERIFY(gistOfImage(bars.transformed(QTransform().rotate(90))).codeArea > 0.02);
    }

    void noiseInTheDarkIsNoCode()
    {
        QImage dark(kFrame, QImage::Format_Grayscale8);
        QRandomGenerator random(3);
        for (int y = 0; y < dark.height(); ++y)
            for (int x = 0; x < dark.width(); ++x)
                dark.scanLine(y)[x] = static_cast<uchar>(random.generate() % 24);
        QCOMPARE(gistOfImage(dark).codeArea, 0.0);
        QCOMPARE(lookFor(gistOfImage(dark), 2'000), AimHint::TooDark);
    }

    void anEmptyFrameSaysNothing()
    {
        QCOMPARE(lookFor(m_wall, 10'000), AimHint::None);
        QCOMPARE(lookFor(gistOf({}), 0), AimHint::None);
    }

    void aSmallCodeIsWantedCloser() { QCOMPARE(lookFor(m_small, 2'000), AimHint::Closer); }
    void aLargeCodeThatIsNotReadIsWantedLevel() { QCOMPARE(lookFor(m_large, 2'000), AimHint::Level); }
    void aWhiteFrameIsTooBright()
    {
        QCOMPARE(lookFor(gistOfImage(wallWithCode(0, 6, {}, 250)), 2'000), AimHint::TooBright);
    }

    void aCodeInMotionIsWantedStill()
    {
        AimHint hint = AimHint::None;
        for (int i = 0; i < 60; ++i, m_nowMs += kFrameMs)
            hint = m_coach.look(gistOfImage(wallWithCode(300, 6, {i % 2 == 0 ? 500 : 700, 360})), false, m_nowMs);
        QCOMPARE(hint, AimHint::HoldStill);
    }

    void aTicketThatIsReadInTimeNeedsNoHint()
    {
        QCOMPARE(lookFor(m_large, AimCoach::kComesAfterMs - 2 * kFrameMs), AimHint::None);
        QCOMPARE(lookFor(m_large, 0, true), AimHint::None);
        QCOMPARE(lookFor(m_large, AimCoach::kComesAfterMs - 2 * kFrameMs), AimHint::None);
    }

    void aReadEndsTheHintAtOnce()
    {
        QCOMPARE(lookFor(m_large, 1'500), AimHint::Level);
        QCOMPARE(lookFor(m_large, 0, true), AimHint::None);
    }

    void reasonsThatComeAndGoDoNotFlicker()
    {
        for (int i = 0; i < 100; ++i, m_nowMs += kFrameMs)
            QCOMPARE(m_coach.look(i % 3 == 0 ? m_wall : m_large, false, m_nowMs), AimHint::None);
        QCOMPARE(lookFor(m_small, 1'500), AimHint::Closer);
        for (int i = 0; i < 30; ++i, m_nowMs += kFrameMs)
            QCOMPARE(m_coach.look(i % 2 == 0 ? m_wall : m_large, false, m_nowMs), AimHint::Closer);
    }

    void whatHangsOnTheWallIsGivenUp()
    {
        QCOMPARE(lookFor(m_large, 3'000), AimHint::Level);
        QCOMPARE(lookFor(m_large, AimCoach::kGivesUpMs), AimHint::None);
        QCOMPARE(lookFor(m_large, 20'000), AimHint::None);
        QCOMPARE(lookFor(m_wall, 2'000), AimHint::None);
        QCOMPARE(lookFor(m_small, 2'000), AimHint::Closer);
    }

    void tooDarkIsSaidAsLongAsItIs()
    {
        const FrameGist dark = gistOfImage(wallWithCode(0, 6, {}, 10));
        QCOMPARE(lookFor(dark, 60'000), AimHint::TooDark);
        QCOMPARE(lookFor(m_wall, 2'000), AimHint::None);
    }
};

GATEBOOK_TEST_MAIN(AimCoachTest)
#include "tst_aimcoach.moc"
