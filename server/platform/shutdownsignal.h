// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace gatebook {

// SIGTERM and SIGINT (Windows: closing the console, Ctrl-C) as a Qt signal on the thread that made the object. A second
// one while the first is handled is delivered too. One object a process.
class ShutdownSignal final : public QObject
{
    Q_OBJECT

public:
    ShutdownSignal();
    ~ShutdownSignal() override;
    ShutdownSignal(const ShutdownSignal &) = delete;
    ShutdownSignal &operator=(const ShutdownSignal &) = delete;

Q_SIGNALS:
    void requested();

private:
    class Source;
    std::unique_ptr<Source> m_source;
};

} // namespace gatebook
