/** The part of a small web shop that lets people sign up. */
package shop;
