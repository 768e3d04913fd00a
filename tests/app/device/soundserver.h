// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <vector>

namespace gatebook::test {

// A sound server of this test's own with one output that nobody hears, and a recorder on it. To be made before anything of Qt
// Multimedia is: PULSE_SERVER names it for the whole process.
class SoundServer
{
public:
    static constexpr int kRate = 48'000; // samples a second, one channel

    SoundServer();
    ~SoundServer();

    // Empty: it runs. Else why not.
    [[nodiscard]] QString start();
    // What was heard since the last call: samples of -1..1.
    [[nodiscard]] std::vector<double> heard();

private:
    QTemporaryDir m_dir;
    QProcess m_server;
    QProcess m_recorder;
};

} // namespace gatebook::test
