// SPDX-FileCopyrightText: 2026 Gatebook contributors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Gatebook.View

// Drawn, so that no font has to have it. In a square of 100 by 100, scaled.
Item {
    id: glyph

    property int kind: VerdictView.Question
    property color color: "#ffffff"

    function path(which: int): string {
        switch (which) {
        case VerdictView.Tick:
            return "M 14 54 L 40 80 L 86 22";
        case VerdictView.TurnBack:
            return "M 22 84 L 22 44 C 22 10 74 10 74 44 L 74 78 M 54 60 L 74 80 L 94 60";
        case VerdictView.Cross:
            return "M 20 20 L 80 80 M 80 20 L 20 80";
        case VerdictView.Exclamation:
            return "M 50 12 L 50 60 M 50 86 L 50 86.5";
        default:
            return "M 28 34 C 28 4 74 4 74 34 C 74 50 50 50 50 64 M 50 88 L 50 88.5";
        }
    }

    Shape {
        width: 100
        height: 100
        transform: Scale {
            xScale: glyph.width / 100
            yScale: glyph.height / 100
        }
        ShapePath {
            strokeColor: glyph.color
            strokeWidth: 15
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin
            PathSvg {
                path: glyph.path(glyph.kind)
            }
        }
    }
}
