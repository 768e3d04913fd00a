// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device/chime.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numbers>

#include "tests/app/device/soundserver.h"
#include "tests/support/testmain.h"

using namespace gatebook;
using namespace gatebook::test;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr double kLoud = 0.05;                        // of full scale: -26 dB
constexpr std::size_t kSlice = 2048;                  // samples that are looked at as one: 43 ms
constexpr std::size_t kRest = SoundServer::kRate / 2; // so much silence ends a sound

// The power of one frequency in the samples from `at` on (Goertzel's form of the discrete Fourier transform).
double powerAt(const std::vector<double> &samples, std::size_t at, double frequency)
{
    const double turn = 2 * std::cos(2 * std::numbers::pi * frequency / SoundServer::kRate);
    double last = 0;
    double before = 0;
    for (std::size_t i = at; i < at + kSlice; ++i) {
        const double now = samples[i] + turn * last - before;
        before = last;
        last = now;
    }
    return last * last + before * before - turn * last * before;
}

// The strongest frequency, in Hz: slice by slice, since the notes of a melody do not swing together.
double dominantOf(const std::vector<double> &samples)
{
    double strongest = 0;
    double found = 0;
    for (double frequency = 300; frequency < 3000; frequency += 10) {
        double power = 0;
        for (std::size_t at = 0; at + kSlice <= samples.size(); at += kSlice)
            power += powerAt(samples, at, frequency);
        if (power > strongest) {
            strongest = power;
            found = frequency;
        }
    }
    return found;
}

struct Heard
{
    double loudest = 0;
    double dominant = 0; // Hz
    double seconds = 0;  // from the first loud sample to the last
    int beeps = 0;       // parts with silence between them
};

Heard describe(const std::vector<double> &samples)
{
    const auto isLoud = [](double sample) { return std::abs(sample) > kLoud; };
    const auto first = std::find_if(samples.begin(), samples.end(), isLoud);
    const auto end = std::find_if(samples.rbegin(), samples.rend(), isLoud).base();
    Heard heard;
    if (first >= end)
        return heard;
    const std::vector<double> sound(first, end);
    heard.seconds = static_cast<double>(sound.size()) / SoundServer::kRate;
    heard.dominant = dominantOf(sound);
    std::size_t quiet = kSlice;
    for (const double sample : sound) {
        heard.loudest = std::max(heard.loudest, std::abs(sample));
        if (isLoud(sample) && quiet >= kSlice / 2)
            ++heard.beeps;
        quiet = isLoud(sample) ? 0 : quiet + 1;
    }
    return heard;
}

} // namespace

// The sounds as the room would hear them: from the program's own player, through a sound server, recorded at its output.
class ChimeTest : public QObject
{
    Q_OBJECT

private:
    SoundServer m_server;

    // One sound, from silence to silence.
    Heard hear(Chime &chime, Chime::Sound sound)
    {
        std::vector<double> samples;
        bool wasLoud = false;
        std::size_t quiet = 0;
        (void)m_server.heard();
        chime.play(sound);
        (void)QTest::qWaitFor(
            [&] {
                for (const double sample : m_server.heard()) {
                    samples.push_back(sample);
                    const bool loud = std::abs(sample) > kLoud;
                    wasLoud = wasLoud || loud;
                    quiet = loud ? 0 : quiet + 1;
                }
                return wasLoud && quiet > kRest;
            },
            kPatienceMs);
        return describe(samples);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_server.start(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }
    void init() { failOnAnyWarning(); }

    void eachVerdictIsHeardAndIsLikeNoOther()
    {
        Chime chime;
        QVERIFY(Chime::hasOutput());
        const std::array sounds{Chime::Admit, Chime::Again, Chime::Refuse, Chime::Attention, Chime::Calm};
        QList<Heard> all;
        for (const Chime::Sound sound : sounds) {
            const Heard heard = hear(chime, sound);
            qInfo("sound %d: %.0f Hz, %.2f s, %d beeps, loudest %.2f", sound, heard.dominant, heard.seconds,
                heard.beeps, heard.loudest);
            QVERIFY2(heard.loudest > (sound == Chime::Calm ? 0.2 : 0.6), "it is not loud");
            QVERIFY2(heard.dominant > 400, "a laptop's speakers would not give it");
            for (const Heard &other : std::as_const(all)) {
                const double higher = std::max(heard.dominant, other.dominant);
                QVERIFY2(
                    higher / std::min(heard.dominant, other.dominant) > 1.15, "too near in pitch"); // two semitones
            }
            all << heard;
        }
        QCOMPARE(all.at(1).beeps, 3); // again: by its rhythm too
        QVERIFY2(all.at(0).dominant > 1400, "the end of it, which tells it from a question, was cut off");
        QVERIFY(all.at(2).seconds > all.at(0).seconds * 2); // refuse is long, admit short
    }

    void theNewestVerdictIsTheOneToHear()
    {
        Chime chime;
        QVERIFY(Chime::hasOutput());
        const Heard alone = hear(chime, Chime::Admit);
        chime.play(Chime::Refuse);
        const Heard cut = hear(chime, Chime::Admit);
        QVERIFY2(std::abs(cut.dominant - alone.dominant) < 30, qPrintable(QString::number(cut.dominant)));
        QVERIFY(cut.seconds < 0.6); // refuse did not go on below it
    }
};

GATEBOOK_TEST_MAIN(ChimeTest)
#include "tst_chime.moc"
