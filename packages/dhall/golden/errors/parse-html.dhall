<!DOCTYPE html>
<html lang="en">
