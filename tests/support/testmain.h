// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

// A Qt Test main in which any unexpected warning fails the test that caused it. An expected one is announced with
// QTest::ignoreMessage.
#define GATEBOOK_TEST_MAIN(Class)                                                                                      \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        QCoreApplication app(argc, argv);                                                                              \
        Class test;                                                                                                    \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

namespace gatebook::test {

// Base of every test class: call as the first line of init().
inline void failOnAnyWarning()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

} // namespace gatebook::test
