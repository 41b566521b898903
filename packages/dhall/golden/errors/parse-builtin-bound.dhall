let List = 1 in List
