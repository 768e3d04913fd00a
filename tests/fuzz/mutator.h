// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include "tests/support/testrandom.h"

namespace gatebook::fuzz {

// Makes inputs out of a corpus: each is one of it with a few changes. The same seed gives the same inputs on every machine.
class Mutator
{
public:
    // corpus: at least one.
    Mutator(QList<QByteArray> corpus, quint64 seed) : m_corpus(std::move(corpus)), m_random(seed) { }

    [[nodiscard]] QByteArray next();

private:
    [[nodiscard]] const QByteArray &any();
    [[nodiscard]] qsizetype place(qsizetype size); // 0..size
    [[nodiscard]] QByteArray piece(const QByteArray &of);
    [[nodiscard]] QByteArray token();
    void change(QByteArray &input);

    QList<QByteArray> m_corpus;
    test::TestRandom m_random;
};

} // namespace gatebook::fuzz
