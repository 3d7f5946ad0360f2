#pragma once

namespace socketscope {

class LessonFields;
struct Lesson;

/// Reads the play script into the lesson, whose steps and names must have been read.
void readPlay(LessonFields &fields, Lesson &lesson);

} // namespace socketscope
