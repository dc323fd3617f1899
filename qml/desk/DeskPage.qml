import QtQuick
import QtQuick.Templates as T
import Buurtpeil.Screens

// What all pages share: a title, a lead, and room below that scrolls. Whatever takes the focus comes into sight.
FocusScope {
    id: page

    required property string title
    property string lead: ""
    default property alias content: body.data
    readonly property real room: body.width   // of what stands on the page

    function focusHeading() {
        heading.forceActiveFocus();
    }
    function scroll(by: real) {
        paper.contentY = Math.max(0, Math.min(paper.contentY + by, paper.contentHeight - paper.height));
    }
    function reveal(item: Item) {
        if (!item)
            return;
        const top = item.mapToItem(column, 0, 0).y;
        if (top < 0 || top > column.height)
            return;   // on the frame, not on the page
        if (top - Look.deskApart < paper.contentY)
            paper.contentY = Math.max(0, top - Look.deskApart);
        else if (top + item.height + Look.deskApart > paper.contentY + paper.height)
            paper.contentY = Math.max(0, Math.min(top + item.height + Look.deskApart - paper.height, paper.contentHeight - paper.height));
    }

    Keys.onDownPressed: scroll(Look.deskStep)
    Keys.onUpPressed: scroll(-Look.deskStep)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_PageDown)
            scroll(paper.height - Look.deskStep);
        else if (event.key === Qt.Key_PageUp)
            scroll(Look.deskStep - paper.height);
        else if (event.key === Qt.Key_Home)
            scroll(-paper.contentHeight);
        else if (event.key === Qt.Key_End)
            scroll(paper.contentHeight);
        else
            return;
        event.accepted = true;
    }

    Flickable {
        id: paper

        anchors.fill: parent
        contentWidth: width
        contentHeight: column.height + Look.deskApart
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: T.ScrollBar {
            id: bar

            width: Look.deskScroll
            policy: T.ScrollBar.AsNeeded
            contentItem: Rectangle {
                implicitWidth: Look.deskScroll
                radius: width
                color: Look.border
                visible: bar.size < 1
            }
        }

        Column {
            id: column

            x: Look.deskApart
            width: Math.min(Look.deskPage, paper.width - Look.deskApart - Look.deskApart)
            topPadding: Look.deskPad
            spacing: Look.deskGap

            Heading {
                id: heading

                width: parent.width
                size: Look.deskTitle
                least: Look.deskHead
                text: page.title
            }
            DeskWords {
                width: Math.min(parent.width, Look.deskLine)
                visible: text !== ""
                size: Look.deskLead
                color: Look.muted
                text: page.lead
            }
            Column {
                id: body

                width: parent.width
                topPadding: Look.deskGap
                spacing: Look.deskPad
            }
        }
    }
}
