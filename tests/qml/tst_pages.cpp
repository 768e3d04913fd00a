// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtQuickTest>

#include "tests/qml/harness.h"

// Runs every tst_*.qml of this folder against the real view-models.
int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    gatebook::test::Setup setup;
    return quick_test_main_with_setup(argc, argv, "pages", GATEBOOK_QML_TESTS, &setup);
}
