// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace gatebook::test {

// Who is registered (id = place in the list, from 1) and what is typed at the desk.
inline const std::vector<QStringList> &people()
{
    static const std::vector<QStringList> list{
        {QStringLiteral("Ada Müller"), QStringLiteral("ada@example.org"), QStringLiteral("QX7B2")}, // 1
        {QStringLiteral("Bo Müllermann"), QStringLiteral("bo@example.org")},                        // 2
        {QStringLiteral("Łukasz Øster")},                                                           // 3
        {QStringLiteral("İbrahim Işık"), QStringLiteral("İstanbul")},                               // 4
        {QStringLiteral("Pat O'Brien")},                                                            // 5
        {QStringLiteral("Jean-Luc Straße")},                                                        // 6
        {QStringLiteral("山田太郎")},                                                               // 7
        {QStringLiteral("أحمد مُحَمَّد")},                                                              // 8
        {QStringLiteral("Maria Hernandez")},                                                        // 9
        {QStringLiteral("Aba Muller")},                                                             // 10
    };
    return list;
}

struct SearchCase
{
    const char *name;
    QString query;
    std::vector<qint64> found; // in this order
};

inline std::vector<SearchCase> searchCases()
{
    return {
        {"umlaut", QStringLiteral("Müller"), {10, 1, 2}}, // whole words by name, then beginnings
        {"capitals", QStringLiteral("MULLER"), {10, 1, 2}},
        {"plain", QStringLiteral("muller"), {10, 1, 2}},
        {"a beginning", QStringLiteral("mullerm"), {2}},
        {"any order", QStringLiteral("müll ad"), {1}},
        {"two letters", QStringLiteral("qx"), {1}},
        {"two words of one letter", QStringLiteral("j l"), {6}},
        {"l with stroke", QStringLiteral("lukasz"), {3}},
        {"o with stroke", QStringLiteral("oster"), {3}},
        {"dotted i", QStringLiteral("istanbul"), {4}},
        {"dotless i", QStringLiteral("isik"), {4}},
        {"apostrophe", QStringLiteral("o’brien"), {5}},
        {"part of a name with apostrophe", QStringLiteral("brien"), {5}},
        {"hyphen", QStringLiteral("luc jean"), {6}},
        {"sharp s", QStringLiteral("strasse"), {6}},
        {"first ideograph", QStringLiteral("山"), {7}},
        {"another ideograph", QStringLiteral("田"), {7}},
        {"ideographs", QStringLiteral("太郎"), {7}},
        {"Arabic", QStringLiteral("محمد"), {8}},
        {"e-mail by a word", QStringLiteral("ada@example"), {1}},
        {"order number", QStringLiteral("QX7B2"), {1}},
        {"percent is no joker", QStringLiteral("m%r"), {}},
        {"underline is no joker", QStringLiteral("mulle_"), {10, 1, 2}},
        {"not in the middle of a word", QStringLiteral("ller"), {}},
        {"typo: left out", QStringLiteral("hernadez"), {9}},
        {"typo: too many", QStringLiteral("hernanddez"), {9}},
        {"typo: another", QStringLiteral("hermandez"), {9}},
        {"typo: neighbours where the halves meet", QStringLiteral("henrandez"), {9}},
        {"typo: neighbours swapped in the middle", QStringLiteral("mulelr"), {10, 1, 2}},
        {"typo: first letter", QStringLiteral("fernandez maria"), {9}},
        {"typo: with another word", QStringLiteral("ada mulker"), {1}},
        {"typo: in a beginning", QStringLiteral("hrenan"), {9}},
        {"typo: two are too many", QStringLiteral("hermamdez"), {}},
        {"typo: not in a short word", QStringLiteral("maia"), {}},
        {"typo: only when nothing matches", QStringLiteral("aba muller"), {10}},
    };
}

} // namespace gatebook::test
