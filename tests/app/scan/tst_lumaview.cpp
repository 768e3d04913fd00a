// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scan/greyimage.h"
#include "app/scan/lumaview.h"

#include "tests/support/testmain.h"

using namespace gatebook;

namespace {

using Format = QVideoFrameFormat::PixelFormat;

constexpr int kWidth = 16;
constexpr int kHeight = 8;

// Brightness that tells every pixel from its neighbours.
uchar brightness(int x, int y)
{
    return static_cast<uchar>(7 * x + 17 * y + 3);
}

// A frame whose plane 0 holds the brightness where the format's definition puts it, and noise everywhere else.
QVideoFrame frameOf(Format format, int offset, int step)
{
    QVideoFrame frame(QVideoFrameFormat(QSize(kWidth, kHeight), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        return {};
    for (int i = 0; i < frame.mappedBytes(0); ++i)
        frame.bits(0)[i] = static_cast<uchar>(251 - 13 * i);
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + offset + x * step] = brightness(x, y);
    frame.unmap();
    return frame;
}

} // namespace

class LumaViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void brightnessIsReadWhereItLies_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, Format format, int offset, int step) {
            QTest::newRow(name) << static_cast<int>(format) << offset << step;
        };
        row("YUV420P", Format::Format_YUV420P, 0, 1);
        row("YUV422P", Format::Format_YUV422P, 0, 1);
        row("YV12", Format::Format_YV12, 0, 1);
        row("NV12", Format::Format_NV12, 0, 1);
        row("NV21", Format::Format_NV21, 0, 1);
        row("Y8", Format::Format_Y8, 0, 1);
        row("YUYV", Format::Format_YUYV, 0, 2);
        row("UYVY", Format::Format_UYVY, 1, 2);
        row("P010", Format::Format_P010, 1, 2);
        row("P016", Format::Format_P016, 1, 2);
        row("Y16", Format::Format_Y16, 1, 2);
        row("AYUV", Format::Format_AYUV, 1, 4);
        row("BGRA", Format::Format_BGRA8888, 1, 4);
        row("RGBA", Format::Format_RGBA8888, 1, 4);
        row("BGRX", Format::Format_BGRX8888, 1, 4);
        row("RGBX", Format::Format_RGBX8888, 1, 4);
        row("ARGB", Format::Format_ARGB8888, 2, 4);
        row("ABGR", Format::Format_ABGR8888, 2, 4);
        row("XRGB", Format::Format_XRGB8888, 2, 4);
        row("XBGR", Format::Format_XBGR8888, 2, 4);
    }

    void brightnessIsReadWhereItLies()
    {
        QFETCH(int, format);
        QFETCH(int, offset);
        QFETCH(int, step);
        const QVideoFrame frame = frameOf(static_cast<Format>(format), offset, step);
        if (!frame.isValid())
            QSKIP("this Qt can't make such a frame in memory");
        const LumaView view(frame);
        const LumaImage &image = view.image();
        QVERIFY(image.data != nullptr);
        QVERIFY(!view.wasConverted());
        QCOMPARE(image.width, kWidth);
        QCOMPARE(image.height, kHeight);
        for (int y = 0; y < kHeight; ++y)
            for (int x = 0; x < kWidth; ++x)
                QCOMPARE(image.data[y * image.stride + x * image.step], brightness(x, y));
    }

    void compressedFramesHaveNoLayout()
    {
        QVERIFY(!lumaLayout(Format::Format_Jpeg));
        QVERIFY(!lumaLayout(Format::Format_Invalid));
    }

    void theCentreIsTheSameMemory()
    {
        const std::array<uchar, 100> pixels{};
        const LumaImage whole{pixels.data(), 10, 10, 10, 1};
        const LumaImage centre = whole.centre(60);
        QCOMPARE(centre.width, 6);
        QCOMPARE(centre.height, 6);
        QCOMPARE(centre.stride, 10);
        QCOMPARE(centre.data - whole.data, 22);
    }

    void scaledDownEachPixelIsAMean()
    {
        const std::array<uchar, 12> pixels{10, 20, 30, 40, 99, 0, 50, 60, 70, 80, 99, 0};
        const GreyImage half = scaledDown({pixels.data(), 5, 2, 6, 1}, 2); // what is left over is dropped
        QCOMPARE(half.width(), 2);
        QCOMPARE(half.height(), 1);
        QCOMPARE(half.view().data[0], uchar{35});
        QCOMPARE(half.view().data[1], uchar{55});
    }

    void sharpenedBarsStandOutFurther()
    {
        constexpr int kLines = 4;
        std::array<uchar, kLines * 6> pixels{};
        for (std::size_t i = 0; i < pixels.size(); ++i)
            pixels.at(i) = i % 2 == 0 ? 100 : 140;
        const GreyImage bars = sharpenedBars({pixels.data(), 6, kLines, 6, 1});
        QCOMPARE(bars.width(), 12);
        QCOMPARE(bars.height(), kLines / 2);
        for (int y = 0; y < bars.height(); ++y) {
            QCOMPARE(bars.view().line(y)[4], uchar{40});  // 100 − 1.5 × 40
            QCOMPARE(bars.view().line(y)[6], uchar{200}); // 140 + 1.5 × 40
            QCOMPARE(bars.view().line(y)[5], uchar{120});
        }
    }

    void turnedHalfwayADiagonalIsUpright()
    {
        constexpr int kSide = 100;
        std::array<uchar, 2 * kSide * kSide> pixels{}; // every other byte, as in YUYV
        for (int i = 0; i < kSide; ++i)
            for (int near = -3; near <= 3; ++near)
                if (i + near >= 0 && i + near < kSide)
                    pixels.at(static_cast<std::size_t>(2 * (i * kSide + i + near))) = 200;
        const GreyImage turned = turnedHalfway({pixels.data(), kSide, kSide, 2 * kSide, 2});
        constexpr int kDiagonal = 141;
        QCOMPARE(turned.width(), kDiagonal);
        QCOMPARE(turned.height(), kDiagonal);
        int lit = 0;
        for (int x = 5; x < kDiagonal - 5; ++x)
            lit += turned.view().line(kDiagonal / 2)[x] > 150;
        QCOMPARE(lit, kDiagonal - 10); // the falling diagonal lies along the middle line
        QCOMPARE(turned.view().line(kDiagonal / 4)[kDiagonal / 2], uchar{0});
    }
};

QTEST_MAIN(LumaViewTest)
#include "tst_lumaview.moc"
