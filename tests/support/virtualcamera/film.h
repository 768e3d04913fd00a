// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace gatebook::test {

constexpr QSize kFilmSize{1280, 720};
constexpr int kFilmFps = 30;

// One ticket of a film: how zint is asked to draw it, and how it is held.
struct FilmTicket
{
    const char *symbology = "QRCODE";
    QString text;
    double degrees = 0;
    double light = 1; // 1: all of it
};

// The tickets of the small film: every kind of code that tickets carry, upright, turned and in dim light.
[[nodiscard]] std::vector<FilmTicket> filmTickets();

// Draws them, one after the other, into the folder as 00000.jpg, 00001.jpg … : each comes in from the left, hovers in a shaking hand
// and leaves to the right. The same film every time. False: zint is missing, or the folder can't be written.
[[nodiscard]] bool makeFilm(const std::vector<FilmTicket> &tickets, const QString &folder);

} // namespace gatebook::test
