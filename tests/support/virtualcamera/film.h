// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QString>

#include <vector>

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

// The tickets of the small film: every kind of code that tickets carry, upright, turned and in dim light. name: what their texts
// begin with, in capitals.
[[nodiscard]] std::vector<FilmTicket> filmTickets(const QString &name = QStringLiteral("FILM"));

// The frames in which a ticket comes in from the left, hovers in a shaking hand and leaves to the right; the same ones for a seed
// of the camera's noise. Empty: zint is missing.
[[nodiscard]] std::vector<QImage> filmFrames(const FilmTicket &ticket, quint32 seed);

// Those of all of them, one after the other, as 00000.jpg, 00001.jpg … in the folder. False: zint is missing, or the folder can't be
// written.
[[nodiscard]] bool makeFilm(const std::vector<FilmTicket> &tickets, const QString &folder);

} // namespace gatebook::test
