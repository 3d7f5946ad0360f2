#include "core/transcript/jsonline.h"

#include <QCoreApplication>

namespace socketscope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JsonLine)
};

} // namespace

QString problemText(LineProblem problem)
{
    switch (problem) {
    case LineProblem::None:
        break;
    case LineProblem::TooLong:
        return Text::tr("longer than a line can be");
    case LineProblem::NotJson:
        return Text::tr("not JSON");
    case LineProblem::NotAnObject:
        return Text::tr("not a JSON object");
    case LineProblem::TooDeep:
        return Text::tr("brackets within brackets without end");
    case LineProblem::Missing:
        return Text::tr("something that each such line has is missing");
    case LineProblem::WrongType:
        return Text::tr("a value is of the wrong kind");
    case LineProblem::OutOfRange:
        return Text::tr("a number is out of its range");
    case LineProblem::UnknownCall:
        return Text::tr("a call that this version does not know");
    case LineProblem::UnknownName:
        return Text::tr("a name that this version does not know");
    case LineProblem::BadAddress:
        return Text::tr("not an address");
    case LineProblem::BadData:
        return Text::tr("the data are not base64");
    case LineProblem::SocketExists:
        return Text::tr("accepts a socket that was there before");
    case LineProblem::NoSuchCall:
        return Text::tr("a note on a call that is not there");
    case LineProblem::TooMany:
        return Text::tr("more than a session can hold");
    }
    return {};
}

} // namespace socketscope
